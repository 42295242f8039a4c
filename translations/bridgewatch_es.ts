<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionDeeds</name>
    <message>
        <source>all checks have passed; it is sent now</source>
        <translation>se han superado todas las verificaciones; se envía ahora</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;</source>
        <translation>no hay ningún incidente «%1»</translation>
    </message>
    <message>
        <source>the incident %1 is closed</source>
        <translation>el incidente %1 está cerrado</translation>
    </message>
</context>
<context>
    <name>ActionDesk</name>
    <message>
        <source>nobody waited for how it ended; it is not repeated</source>
        <translation>nadie esperó a ver cómo terminaba; no se repite</translation>
    </message>
    <message>
        <source>%1; nothing was done</source>
        <translation>%1; no se hizo nada</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>End idle sessions</source>
        <translation>Terminar sesiones inactivas</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>Terminar una sesión</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>Cancelar una consulta</translation>
    </message>
    <message>
        <source>Restart a process</source>
        <translation>Reiniciar un proceso</translation>
    </message>
    <message>
        <source>Reload a process</source>
        <translation>Recargar un proceso</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>Iniciar un proceso</translation>
    </message>
    <message>
        <source>Have the pooler reconnect</source>
        <translation>Hacer que el pooler se reconecte</translation>
    </message>
    <message>
        <source>Pause a database at the pooler</source>
        <translation>Pausar una base de datos en el pooler</translation>
    </message>
    <message>
        <source>Resume a database at the pooler</source>
        <translation>Reanudar una base de datos en el pooler</translation>
    </message>
    <message>
        <source>Send the test mail</source>
        <translation>Enviar correo de prueba</translation>
    </message>
    <message>
        <source>Send a signed test event</source>
        <translation>Enviar evento de prueba firmado</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>Terminar %n sesión</numerusform>
            <numerusform>Terminar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n query(s)</source>
        <translation>
            <numerusform>Cancelar %n consulta</numerusform>
            <numerusform>Cancelar %n consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>Recargar %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Reconectar %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Idle for more than (minutes)</source>
        <translation>Inactiva durante más de (minutos)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>ID de proceso</translation>
    </message>
    <message>
        <source>Session began</source>
        <translation>Inicio de la sesión</translation>
    </message>
    <message>
        <source>Statement began</source>
        <translation>Inicio de sentencia</translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation>hecho y verificado</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>hecho, sin verificar</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>rechazado, no se envió nada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>desenlace desconocido</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>process id of the session</source>
        <translation>ID de proceso de la sesión</translation>
    </message>
    <message>
        <source>when the session began, as PostgreSQL tells it, so that it is not taken for another with its process id</source>
        <translation>cuándo empezó la sesión, según PostgreSQL, para no confundirla con otra que tenga el mismo ID de proceso</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;admin&apos; login, or its user, as a member of pg_monitor and pg_signal_backend.</source>
        <translation>El acceso «admin» del objetivo, o su usuario, como miembro de pg_monitor y pg_signal_backend.</translation>
    </message>
    <message>
        <source>Ends sessions of a database that have been idle for long.</source>
        <translation>Termina sesiones de una base de datos que llevan mucho tiempo inactivas.</translation>
    </message>
    <message>
        <source>idle for more than so many minutes</source>
        <translation>inactiva durante más de estos minutos</translation>
    </message>
    <message>
        <source>the state that counts as idle</source>
        <translation>el estado que cuenta como inactivo</translation>
    </message>
    <message>
        <source>sessions of this database alone; without it, of the target&apos;s</source>
        <translation>solo sesiones de esta base de datos; si se omite, las de la base del objetivo</translation>
    </message>
    <message>
        <source>sessions of this role alone</source>
        <translation>solo sesiones de este rol</translation>
    </message>
    <message>
        <source>sessions with this application_name alone</source>
        <translation>solo sesiones con este application_name</translation>
    </message>
    <message>
        <source>Ends one session, whatever it does; its transaction is rolled back.</source>
        <translation>Termina una sesión, haga lo que haga; su transacción se revierte.</translation>
    </message>
    <message>
        <source>Cancels the statement that a session is at; the session stays.</source>
        <translation>Cancela la sentencia que una sesión está ejecutando; la sesión permanece.</translation>
    </message>
    <message>
        <source>when the statement began, as PostgreSQL tells it</source>
        <translation>cuándo empezó la sentencia, según PostgreSQL</translation>
    </message>
    <message>
        <source>The SSH login of the host, for the user that pm2 runs under.</source>
        <translation>El acceso SSH al host, para el usuario con el que se ejecuta pm2.</translation>
    </message>
    <message>
        <source>Stops and starts one process of pm2.</source>
        <translation>Detiene un proceso de pm2 y vuelve a iniciarlo.</translation>
    </message>
    <message>
        <source>Replaces one process of pm2; one that runs in cluster mode is replaced without a gap.</source>
        <translation>Reemplaza un proceso de pm2; si se ejecuta en modo clúster, se reemplaza sin interrupción.</translation>
    </message>
    <message>
        <source>Starts one process of pm2 that is stopped.</source>
        <translation>Inicia un proceso de pm2 que está detenido.</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;admin&apos; login, or its user, as one of PgBouncer&apos;s admin_users.</source>
        <translation>El acceso «admin» del objetivo, o su usuario, como uno de los admin_users de PgBouncer.</translation>
    </message>
    <message>
        <source>the pooler&apos;s name for the database</source>
        <translation>el nombre de la base de datos en el pooler</translation>
    </message>
    <message>
        <source>Has the pooler open its connections to a database anew, each as soon as it is free.</source>
        <translation>Hace que el pooler vuelva a abrir sus conexiones con una base de datos, cada una en cuanto queda libre.</translation>
    </message>
    <message>
        <source>Has the pooler hold back clients of a database once their statements or transactions end.</source>
        <translation>Hace que el pooler retenga a los clientes de una base de datos en cuanto terminan sus sentencias o transacciones.</translation>
    </message>
    <message>
        <source>Has the pooler serve a database again that was paused.</source>
        <translation>Hace que el pooler vuelva a atender una base de datos que estaba en pausa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of: %2</source>
        <translation>«%1» es uno de: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3</source>
        <translation>«%1» es un número entero entre %2 y %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of at most 63 characters on one line</source>
        <translation>«%1» es un nombre de 63 caracteres como máximo, en una sola línea</translation>
    </message>
    <message>
        <source>Asks the service to send its test mail.</source>
        <translation>Pide al servicio que envíe su correo de prueba.</translation>
    </message>
    <message>
        <source>&apos;test_mail&apos; in the profile, and its token.</source>
        <translation>«test_mail» en el perfil, y su token.</translation>
    </message>
    <message>
        <source>Sends the service one signed, harmless event, as Stripe would.</source>
        <translation>Envía al servicio un evento firmado e inofensivo, como lo haría Stripe.</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;webhook_url&apos; and &apos;webhook_secret&apos;.</source>
        <translation>«webhook_url» y «webhook_secret» del objetivo.</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;: %3</source>
        <translation>%1 necesita «%2»: %3</translation>
    </message>
    <message>
        <source>%1 knows no parameter &apos;%2&apos;; it knows: %3</source>
        <translation>%1 no conoce el parámetro «%2»; conoce: %3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameters</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>targets</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>say at which target; of the kind that %1 needs, the profile has: %2</source>
        <translation>indique en qué objetivo; del tipo que necesita %1, el perfil tiene: %2</translation>
    </message>
    <message>
        <source>%1 is no target that %2 can be done to; the profile has: %3</source>
        <translation>%1 no es un objetivo al que se pueda aplicar %2; el perfil tiene: %3</translation>
    </message>
    <message>
        <source>the journal could not be written: %1</source>
        <translation>no se pudo escribir el diario: %1</translation>
    </message>
    <message>
        <source>there is no action %1; there are: %2</source>
        <translation>no hay ninguna acción %1; hay: %2</translation>
    </message>
    <message>
        <source>the plan could not be kept in %1: %2</source>
        <translation>no se pudo guardar el plan en %1: %2</translation>
    </message>
    <message>
        <source>nothing is changed in read-only mode, which is the default; allow actions with actions: { mode: confirm } in the profile</source>
        <translation>no se cambia nada en modo de solo lectura, que es el predeterminado; permita acciones con actions: { mode: confirm } en el perfil</translation>
    </message>
    <message>
        <source>the plan has expired, for the world has gone on since; make a new one</source>
        <translation>el plan ha caducado, pues la situación ha cambiado desde entonces; cree uno nuevo</translation>
    </message>
    <message>
        <source>the plan touches nobody, so there is nothing to do</source>
        <translation>el plan no afecta a nadie, así que no hay nada que hacer</translation>
    </message>
    <message>
        <source>the profile has no target %1 any more that this is for; make a new plan</source>
        <translation>el perfil ya no tiene el objetivo %1 al que se refiere esto; cree un plan nuevo</translation>
    </message>
    <message>
        <source>this plan was carried out already (%1): %2 (%3); nothing was done again</source>
        <translation>este plan ya se ejecutó (%1): %2 (%3); no se hizo nada otra vez</translation>
    </message>
    <message>
        <source>this plan is being carried out right now, by another window or command; nothing was sent a second time</source>
        <translation>este plan se está ejecutando ahora mismo, desde otra ventana u otro comando; no se envió nada por segunda vez</translation>
    </message>
    <message>
        <source>this plan was begun before and nobody knows how far it came; it is not repeated. Looked again: %1</source>
        <translation>este plan ya se había empezado y nadie sabe hasta dónde llegó; no se repite. Nueva comprobación: %1</translation>
    </message>
    <message>
        <source>the plan could not be claimed in %1, so nothing was sent: %2</source>
        <translation>no se pudo reservar el plan en %1, así que no se envió nada: %2</translation>
    </message>
    <message>
        <source>the result could not be kept in %1: %2</source>
        <translation>no se pudo guardar el resultado en %1: %2</translation>
    </message>
    <message>
        <source>; it is not repeated. Looked again: %1</source>
        <translation>; no se repite. Nueva comprobación: %1</translation>
    </message>
    <message>
        <source>nobody looked at %1</source>
        <translation>nadie comprobó %1</translation>
    </message>
    <message>
        <source>no look could be made: %1</source>
        <translation>no se pudo hacer ninguna comprobación: %1</translation>
    </message>
    <message>
        <source>the profile says nothing about a test mail; it goes under test_mail</source>
        <translation>el perfil no dice nada de un correo de prueba; va en test_mail</translation>
    </message>
    <message>
        <source>The service at %1 will be asked to send its test mail.</source>
        <translation>Se pedirá al servicio en %1 que envíe su correo de prueba.</translation>
    </message>
    <message>
        <source>the profile says something else by now about the test mail; make a new plan</source>
        <translation>el perfil dice ahora otra cosa sobre el correo de prueba; cree un plan nuevo</translation>
    </message>
    <message>
        <source>the service answers %1</source>
        <translation>el servicio responde %1</translation>
    </message>
    <message>
        <source>the service took it; look into the mailbox</source>
        <translation>el servicio lo aceptó; mire el buzón</translation>
    </message>
    <message>
        <source>look into the mailbox and the service&apos;s log</source>
        <translation>mire el buzón y el log del servicio</translation>
    </message>
    <message>
        <source>this is no plan of this version</source>
        <translation>esto no es un plan de esta versión</translation>
    </message>
    <message>
        <source>a plan is confirmed by the 64 hexadecimal digits that its preview showed</source>
        <translation>un plan se confirma con los 64 dígitos hexadecimales que mostró su vista previa</translation>
    </message>
    <message>
        <source>no plan of this hash is known here; make a new one and confirm that</source>
        <translation>aquí no se conoce ningún plan con este hash; cree uno nuevo y confirme ese</translation>
    </message>
    <message>
        <source>the file of this plan was changed since its preview; make a new plan</source>
        <translation>el archivo de este plan se modificó después de la vista previa; cree un plan nuevo</translation>
    </message>
    <message>
        <source>%1 will give clients of %2 no connection any more, once what they are at has ended, until it is resumed.</source>
        <translation>%1 dejará de dar conexión a los clientes de %2 en cuanto termine lo que estén haciendo, hasta que se reanude.</translation>
    </message>
    <message>
        <source>%1 will serve clients of %2 again.</source>
        <translation>%1 volverá a atender a los clientes de %2.</translation>
    </message>
    <message>
        <source>%1 will open its connections to %2 anew, each as soon as it is free; clients stay.</source>
        <translation>%1 volverá a abrir sus conexiones con %2, cada una en cuanto quede libre; los clientes permanecen.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>en servicio</translation>
    </message>
    <message>
        <source>it waits for what runs, however long that takes; clients that queue longer than query_wait_timeout are sent away</source>
        <translation>espera a lo que está en curso, dure lo que dure; los clientes que hacen cola más tiempo que query_wait_timeout se desconectan</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>ya está en pausa</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>no está en pausa</translation>
    </message>
    <message>
        <source>the pooler knows no database %1 that can be named safely; it knows: %2</source>
        <translation>el pooler no conoce ninguna base de datos %1 que pueda nombrarse con seguridad; conoce: %2</translation>
    </message>
    <message>
        <source>the profile says something else by now about where; make a new plan</source>
        <translation>el perfil dice ahora otra cosa sobre el lugar; cree un plan nuevo</translation>
    </message>
    <message>
        <source>the pooler says that it is done</source>
        <translation>el pooler dice que está hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the command was sent and no answer came (%1)</source>
        <translation>el comando se envió y no llegó respuesta (%1)</translation>
    </message>
    <message>
        <source>the pooler refused: %1. Only a user among PgBouncer&apos;s admin_users may do this; name one as &apos;admin&apos; of %2</source>
        <translation>el pooler lo rechazó: %1. Solo un usuario de los admin_users de PgBouncer puede hacerlo; indique uno como «admin» de %2</translation>
    </message>
    <message>
        <source>the pooler says of %1: %2</source>
        <translation>el pooler dice de %1: %2</translation>
    </message>
    <message>
        <source>the role %1 has as many connections as it may have; give the target an &apos;admin&apos; login of another role, or do it on the server: %2</source>
        <translation>el rol %1 tiene todas las conexiones que puede tener; dé al objetivo un acceso «admin» con otro rol, o hágalo en el servidor: %2</translation>
    </message>
    <message>
        <source>the database %1 has as many connections as it may have, which holds for all but superusers; on the server: %2</source>
        <translation>la base de datos %1 tiene todas las conexiones que puede tener, lo que vale para todos salvo los superusuarios; en el servidor: %2</translation>
    </message>
    <message>
        <source>only connections that are reserved for administrators are left, and %1 may not use them; give the target an &apos;admin&apos; login that may, or do it on the server: %2</source>
        <translation>solo quedan conexiones reservadas a administradores, y %1 no puede usarlas; dé al objetivo un acceso «admin» que pueda, o hágalo en el servidor: %2</translation>
    </message>
    <message>
        <source>every connection is taken, the reserved ones too, so that nobody can log in, not even on the server itself. There, list the idle ones, the oldest first: ps -C postgres -o pid,etimes,args --sort=-etimes | grep &apos; idle&apos;; end one of them: sudo -u postgres pg_ctl kill TERM PID (never with -9 or KILL, which ends all of the server); then plan again</source>
        <translation>todas las conexiones están ocupadas, también las reservadas, de modo que nadie puede iniciar sesión, ni siquiera en el propio servidor. Allí, liste las inactivas, las más antiguas primero: ps -C postgres -o pid,etimes,args --sort=-etimes | grep &apos; idle&apos;; termine una de ellas: sudo -u postgres pg_ctl kill TERM PID (nunca con -9 ni KILL, que termina todo el servidor); después, planifique de nuevo</translation>
    </message>
    <message>
        <source>the service could not be reached (%1), so nothing was sent</source>
        <translation>no se pudo contactar con el servicio (%1), así que no se envió nada</translation>
    </message>
    <message>
        <source>the request was sent and no answer came (%1)</source>
        <translation>la solicitud se envió y no llegó respuesta (%1)</translation>
    </message>
    <message>
        <source>pm2 on %1 will start the process %2.</source>
        <translation>pm2 en %1 iniciará el proceso %2.</translation>
    </message>
    <message>
        <source>pm2 on %1 will replace the process %2; unless it runs in cluster mode it is away for a moment.</source>
        <translation>pm2 en %1 reemplazará el proceso %2; salvo en modo clúster, deja de estar disponible un momento.</translation>
    </message>
    <message>
        <source>pm2 on %1 will stop the process %2 and start it again; what it is at is cut off.</source>
        <translation>pm2 en %1 detendrá el proceso %2 y volverá a iniciarlo; lo que esté haciendo se interrumpe.</translation>
    </message>
    <message>
        <source>pm2 knows it by another number than in the preview; make a new plan</source>
        <translation>pm2 lo conoce con un número distinto al de la vista previa; cree un plan nuevo</translation>
    </message>
    <message>
        <source>it was restarted since the preview (process %1, now %2); look again</source>
        <translation>se reinició después de la vista previa (proceso %1, ahora %2); compruébelo de nuevo</translation>
    </message>
    <message>
        <source>pm2 knows no process %1</source>
        <translation>pm2 no conoce ningún proceso %1</translation>
    </message>
    <message>
        <source>pm2 has %1 processes called %2, and this is done to exactly one; do it on the host</source>
        <translation>pm2 tiene %1 procesos llamados %2, y esto se aplica exactamente a uno; hágalo en el host</translation>
    </message>
    <message>
        <source>pm2 would take the number %1 of %2 for the name of something else; do it on the host</source>
        <translation>pm2 tomaría el número %1 de %2 por el nombre de otra cosa; hágalo en el host</translation>
    </message>
    <message>
        <source>the profile has no host for %1</source>
        <translation>el perfil no tiene ningún host para %1</translation>
    </message>
    <message>
        <source>%1 is online already</source>
        <translation>%1 ya está en línea</translation>
    </message>
    <message>
        <source>it is not online now: %1</source>
        <translation>ahora no está en línea: %1</translation>
    </message>
    <message>
        <source>the profile says something else by now about where or what; make a new plan</source>
        <translation>el perfil dice ahora otra cosa sobre el lugar o el contenido; cree un plan nuevo</translation>
    </message>
    <message>
        <source>it is online by now</source>
        <translation>ya está en línea</translation>
    </message>
    <message>
        <source>done, says pm2</source>
        <translation>hecho, según pm2</translation>
    </message>
    <message>
        <source>pm2 says that it is done</source>
        <translation>pm2 dice que está hecho</translation>
    </message>
    <message>
        <source>pm2 could not be asked: %1</source>
        <translation>no se pudo consultar a pm2: %1</translation>
    </message>
    <message>
        <source>pm2 says %1, process %2, %3 restarts in all; %4 later the same holds: %5</source>
        <translation>pm2 dice %1, proceso %2, %3 reinicios en total; %4 después sigue igual: %5</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>; it is the same process as before</source>
        <translation>; es el mismo proceso que antes</translation>
    </message>
    <message>
        <source>it is our own</source>
        <translation>es la nuestra</translation>
    </message>
    <message>
        <source>it is a superuser&apos;s</source>
        <translation>es de un superusuario</translation>
    </message>
    <message>
        <source>its role is guarded</source>
        <translation>su rol está protegido</translation>
    </message>
    <message>
        <source>its application is guarded</source>
        <translation>su aplicación está protegida</translation>
    </message>
    <message>
        <source>it serves no client, or may not be seen by the login (pg_monitor)</source>
        <translation>no atiende a ningún cliente, o la cuenta de acceso no puede verla (pg_monitor)</translation>
    </message>
    <message>
        <source>Nothing will be done at %1: no session fits that may be touched.</source>
        <translation>No se hará nada en %1: no hay ninguna sesión adecuada que se pueda tocar.</translation>
    </message>
    <message>
        <source>The session with pid %1 at %2 will be ended, whatever it does then; what it has not committed is lost.</source>
        <translation>La sesión con pid %1 en %2 se terminará, haga lo que haga en ese momento; lo que no haya confirmado con COMMIT se pierde.</translation>
    </message>
    <message>
        <source>The statement that the session with pid %1 at %2 is at will be cancelled; the session stays.</source>
        <translation>La sentencia que ejecuta la sesión con pid %1 en %2 se cancelará; la sesión permanece.</translation>
    </message>
    <message>
        <source>At %1, these %2 sessions of the database %3 will be ended, each only if it is still the same and has stayed &apos;%4&apos; as it is now.</source>
        <translation>En %1 se terminarán estas %2 sesiones de la base de datos %3, cada una solo si sigue siendo la misma y ha permanecido «%4» como ahora.</translation>
    </message>
    <message>
        <source>the login may not end it (it needs pg_signal_backend)</source>
        <translation>la cuenta de acceso no puede terminarla (necesita pg_signal_backend)</translation>
    </message>
    <message>
        <source>it is another by now</source>
        <translation>ahora ya es otra</translation>
    </message>
    <message>
        <source>it is at no statement</source>
        <translation>no está ejecutando ninguna sentencia</translation>
    </message>
    <message>
        <source>%1 more fit; one run ends %2 at the most (actions, limit), and takes the oldest</source>
        <translation>hay %1 más que encajan; una ejecución termina %2 como máximo (actions, limit) y toma las más antiguas</translation>
    </message>
    <message>
        <source>%1 sessions are not touched; %2 of them are listed</source>
        <translation>%1 sesiones no se tocan; se enumeran %2 de ellas</translation>
    </message>
    <message>
        <source>the login may not see what %1 sessions do (it needs pg_monitor); they are not touched</source>
        <translation>la cuenta de acceso no puede ver qué hacen %1 sesiones (necesita pg_monitor); no se tocan</translation>
    </message>
    <message>
        <source>it is not idle: %1</source>
        <translation>no está inactiva: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>left alone: it is at something else by now</source>
        <translation>no se tocó: ahora está haciendo otra cosa</translation>
    </message>
    <message>
        <source>left alone: it woke up</source>
        <translation>no se tocó: se ha activado</translation>
    </message>
    <message>
        <source>left alone: it is guarded by now</source>
        <translation>no se tocó: ahora está protegida</translation>
    </message>
    <message>
        <source>not permitted (42501)</source>
        <translation>no permitido (42501)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, at %5</source>
        <translation>%1, %2, %3: %4, a las %5</translation>
    </message>
    <message>
        <source>%1 is reached through a host alone; its sessions can be ended only where &apos;desk&apos; is among its vantages</source>
        <translation>a %1 solo se llega a través de un host; sus sesiones solo se pueden terminar cuando «desk» figura entre sus puntos de observación</translation>
    </message>
    <message>
        <source>the profile says something else by now about where or whom; make a new plan</source>
        <translation>el perfil dice ahora otra cosa sobre el lugar o los afectados; cree un plan nuevo</translation>
    </message>
    <message>
        <source>the statement was sent and no answer came (%1)</source>
        <translation>la sentencia se envió y no llegó respuesta (%1)</translation>
    </message>
    <message>
        <source>the server refused the statement (%1): %2</source>
        <translation>el servidor rechazó la sentencia (%1): %2</translation>
    </message>
    <message>
        <source>could not check whether they are gone: %1</source>
        <translation>no se pudo comprobar si ya no están: %1</translation>
    </message>
    <message>
        <source>of %1 that were looked for, none is there any more</source>
        <translation>de %1 buscadas, ya no queda ninguna</translation>
    </message>
    <message>
        <source>still there: pid %1</source>
        <translation>aún presente: pid %1</translation>
    </message>
    <message>
        <source>the service answers %1: it is reachable and shares the secret</source>
        <translation>el servicio responde %1: es accesible y comparte el secreto</translation>
    </message>
    <message>
        <source>the service answers %1: it refuses the signature; its webhook secret is another one</source>
        <translation>el servicio responde %1: rechaza la firma; su secreto de webhook es otro</translation>
    </message>
    <message>
        <source>the service answers %1: nothing there takes webhooks; is the address right?</source>
        <translation>el servicio responde %1: ahí nada acepta webhooks; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>the service answers %1 and points elsewhere; Stripe does not follow</source>
        <translation>el servicio responde %1 y remite a otro sitio; Stripe no lo sigue</translation>
    </message>
    <message>
        <source>the service answers %1: it is reachable, and its handler fails</source>
        <translation>el servicio responde %1: es accesible, y su manejador falla</translation>
    </message>
    <message>
        <source>the profile names no &apos;webhook_url&apos; for %1</source>
        <translation>el perfil no indica «webhook_url» para %1</translation>
    </message>
    <message>
        <source>the profile names no &apos;webhook_secret&apos; for %1</source>
        <translation>el perfil no indica «webhook_secret» para %1</translation>
    </message>
    <message>
        <source>The service at %1 will be sent one signed test event, of a type that it has no use for. Stripe is not asked.</source>
        <translation>Se enviará al servicio en %1 un evento de prueba firmado, de un tipo que no le sirve. No se consulta a Stripe.</translation>
    </message>
    <message>
        <source>the profile says something else by now about the webhook; make a new plan</source>
        <translation>el perfil dice ahora otra cosa sobre el webhook; cree un plan nuevo</translation>
    </message>
    <message>
        <source>the endpoint took a signed event</source>
        <translation>el endpoint aceptó un evento firmado</translation>
    </message>
    <message>
        <source>look into the service&apos;s log for the event</source>
        <translation>busque el evento en el log del servicio</translation>
    </message>
</context>
<context>
    <name>AlertDialogs</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>CRITICAL</source>
        <translation>CRÍTICA</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>ALTA</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>INFO</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>instancia %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>follows from another</source>
        <translation>deriva de otra</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>mantenimiento</translation>
    </message>
    <message>
        <source>came and went %1–%2</source>
        <translation>estuvo activa %1–%2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>acknowledged by %1 until %2, over</source>
        <translation>confirmada por %1 hasta %2, vencida</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) · %1</source>
        <translation>
            <numerusform>%n alerta · %1</numerusform>
            <numerusform>%n alertas · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>CESADA</translation>
    </message>
    <message>
        <source>not confirmed since %1</source>
        <translation>sin corroborar desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n flap(s)</source>
        <translation>
            <numerusform>%n oscilación</numerusform>
            <numerusform>%n oscilaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>%n vez antes</numerusform>
            <numerusform>%n veces antes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>con retraso de %1</translation>
    </message>
    <message>
        <source>own rules</source>
        <translation>reglas propias</translation>
    </message>
    <message>
        <source>%1 has told nothing since %2: %3</source>
        <translation>%1 no informa desde %2: %3</translation>
    </message>
    <message>
        <source>%1 has told nothing yet: %2</source>
        <translation>%1 aún no ha informado: %2</translation>
    </message>
    <message>
        <source>%1 (heard %2 ago)</source>
        <translation>%1 (datos de hace %2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Orígenes: %1.</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>; whether it was done is not known</source>
        <translation>; no se sabe si se hizo</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>el estado %1 remite a %2, que no se sigue</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>estado %1: %2</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>la respuesta supera %1&#xa0;MB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the id of a silence</source>
        <translation>«%1» no es el id de un silencio</translation>
    </message>
    <message>
        <source>the answer is empty, not %1</source>
        <translation>la respuesta está vacía, no es %1</translation>
    </message>
    <message>
        <source>the answer is not %1; it begins: %2</source>
        <translation>la respuesta no es %1; empieza por: %2</translation>
    </message>
    <message>
        <source>a list of alerts</source>
        <translation>una lista de alertas</translation>
    </message>
    <message>
        <source>a list of silences</source>
        <translation>una lista de silencios</translation>
    </message>
    <message>
        <source>the id of a silence</source>
        <translation>el id de un silencio</translation>
    </message>
    <message>
        <source>the status of an Alertmanager</source>
        <translation>el estado de un Alertmanager</translation>
    </message>
    <message>
        <source>a silence needs a condition, such as alertname=&quot;…&quot;; without one it would silence everything</source>
        <translation>un silencio necesita una condición, como alertname=&quot;…&quot;; sin ella lo silenciaría todo</translation>
    </message>
    <message>
        <source>a silence needs a condition that says what a label is, not only what it is not</source>
        <translation>un silencio necesita una condición que diga qué es una etiqueta, no solo qué no es</translation>
    </message>
    <message>
        <source>a silence needs an end that is still to come, after its start</source>
        <translation>un silencio necesita un fin que esté aún por llegar, posterior a su inicio</translation>
    </message>
    <message>
        <source>a silence says who made it, and why</source>
        <translation>un silencio dice quién lo creó y por qué</translation>
    </message>
    <message>
        <source>%1 more alerts are not shown</source>
        <translation>no se muestran %1 alertas más</translation>
    </message>
</context>
<context>
    <name>Allowing</name>
    <message>
        <source>I want to change things during this incident</source>
        <translation>Quiero cambiar cosas durante este incidente</translation>
    </message>
    <message>
        <source>%1 is over; open it again to change something in it</source>
        <translation>%1 ha terminado; reábralo para cambiar algo en él</translation>
    </message>
    <message>
        <source>actions are allowed by this sentence alone: %1</source>
        <translation>las acciones solo se permiten con esta frase: %1</translation>
    </message>
    <message>
        <source>actions are not allowed in %1</source>
        <translation>las acciones no están permitidas en %1</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <source>Incident %1 opened, %2: %3</source>
        <translation>Incidente %1 abierto, gravedad %2: %3</translation>
    </message>
    <message>
        <source>Incident %1, %2: %3. Resolved after %4.</source>
        <translation>Incidente %1, gravedad %2: %3. Resuelto tras %4.</translation>
    </message>
    <message>
        <source> Scenario: %1.</source>
        <translation> Escenario: %1.</translation>
    </message>
    <message>
        <source> Cause: %1</source>
        <translation> Causa: %1</translation>
    </message>
    <message>
        <source>the program that told it ended before the answer came: look at the dashboard whether it is there</source>
        <translation>el programa que lo comunicó terminó antes de que llegara la respuesta: mire en el dashboard si está ahí</translation>
    </message>
    <message>
        <source>is told of the opening</source>
        <translation>se le informa de la apertura</translation>
    </message>
    <message>
        <source>is told of the whole time</source>
        <translation>se le informa del intervalo completo</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>usable slots %1 (%2 less %3 reserved)</source>
        <translation>slots utilizables %1 (%2 menos %3 reservados)</translation>
    </message>
    <message>
        <source>usable slots %1</source>
        <translation>slots utilizables %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 reiniciado</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>no se vio nada</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>Sesiones por estado</translation>
    </message>
    <message>
        <source>active</source>
        <comment>sessions</comment>
        <translation>activas</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>sessions</comment>
        <translation>inactivas</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>inactivas en transacción</translation>
    </message>
    <message>
        <source>state hidden</source>
        <translation>estado oculto</translation>
    </message>
    <message>
        <source>Connect latency</source>
        <translation>Latencia de conexión</translation>
    </message>
    <message>
        <source>ms, rolling · %1</source>
        <translation>ms, ventana móvil · %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, target</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>behind the primary</source>
        <translation>retraso respecto al primario</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>a sync</comment>
        <translation>retraso de %1</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>Retraso de la replicación</translation>
    </message>
    <message>
        <source>Replication and sync lag</source>
        <translation>Retraso de réplica y sincronización</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Database and canister differ by</source>
        <translation>Diferencia entre la base de datos y el canister</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>Pool clients</source>
        <translation>Clientes del pool</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>served</source>
        <translation>atendidos</translation>
    </message>
    <message>
        <source>Longest wait for a server</source>
        <translation>Espera más larga por un servidor</translation>
    </message>
    <message>
        <source>max wait</source>
        <translation>espera máxima</translation>
    </message>
    <message>
        <source>Process memory</source>
        <translation>Memoria del proceso</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>Process restarts</source>
        <translation>Reinicios del proceso</translation>
    </message>
    <message>
        <source>restarts so far</source>
        <translation>reinicios hasta ahora</translation>
    </message>
    <message>
        <source>Log lines by class</source>
        <translation>Líneas de log por clase</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the date of a tick, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--param %1: give each as NAME=VALUE, once</source>
        <translation>--param %1: indique cada uno como NOMBRE=VALOR, una sola vez</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>What runs:</source>
        <translation>Se ejecuta:</translation>
    </message>
    <message>
        <source>Not touched:</source>
        <translation>Sin tocar:</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>Atención:</translation>
    </message>
    <message>
        <source>Holds until %1. To do it: action run %2 … --confirm %3</source>
        <translation>Válido hasta %1. Para ejecutarlo: action run %2 … --confirm %3</translation>
    </message>
    <message>
        <source>that is a plan for %1</source>
        <translation>ese plan es para %1</translation>
    </message>
    <message>
        <source>that is a plan for the target %1</source>
        <translation>ese plan es para el objetivo %1</translation>
    </message>
    <message>
        <source>that plan was made with other parameters; repeat them with --param</source>
        <translation>ese plan se hizo con otros parámetros; repítalos con --param</translation>
    </message>
    <message>
        <source>Looked afterwards: %1</source>
        <translation>Comprobación posterior: %1</translation>
    </message>
    <message>
        <source> (required)</source>
        <translation> (obligatorio)</translation>
    </message>
    <message>
        <source> (default: %1)</source>
        <translation> (predeterminado: %1)</translation>
    </message>
    <message>
        <source>%1; nothing was planned</source>
        <translation>%1; no se planificó nada</translation>
    </message>
    <message>
        <source>%1; nothing was done</source>
        <translation>%1; no se hizo nada</translation>
    </message>
    <message>
        <source>, silenced by %1</source>
        <translation>, silenciada por %1</translation>
    </message>
    <message>
        <source>, inhibited</source>
        <translation>, inhibida</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: the profile names no Alertmanager; it goes under alerts, alertmanagers</source>
        <translation>bridgewatchctl: el perfil no indica ningún Alertmanager; va en alerts, alertmanagers</translation>
    </message>
    <message>
        <source>; %1 is %2, limit %3</source>
        <translation>; %1 es %2, límite %3</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> desde %1</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>; hay %1</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no target &apos;%1&apos;%2</source>
        <translation>bridgewatchctl: no hay ningún objetivo «%1»%2</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no profile at %1; write one (README, &apos;Your own world&apos;, shows one) or name one with --profile FILE</source>
        <translation>bridgewatchctl: no hay ningún perfil en %1; escriba uno (en README, «Your own world» muestra uno) o indique uno con --profile ARCHIVO</translation>
    </message>
    <message>
        <source>bridgewatchctl: the answer could not be written to standard output</source>
        <translation>bridgewatchctl: no se pudo escribir la respuesta en la salida estándar</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en fallo</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>%1: %2 (%3 looks in %4)</source>
        <translation>%1: %2 (%3 comprobaciones en %4)</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>certeza %1</translation>
    </message>
    <message>
        <source>not %1 %2:</source>
        <translation>no %1 %2:</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>página de estado</translation>
    </message>
    <message>
        <source>our look</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1 at the latest</source>
        <translation>en %1 como máximo</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>con retraso desde %1</translation>
    </message>
    <message>
        <source>respond by %1</source>
        <translation>responder antes de %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en un plazo de %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: the profile has no rules under &apos;escalation&apos;</source>
        <translation>bridgewatchctl: el perfil no tiene reglas en «escalation»</translation>
    </message>
    <message>
        <source>bridgewatchctl: Grafana and %1: %2</source>
        <translation>bridgewatchctl: Grafana y %1: %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: what Grafana was told of %1 could not be noted: %2</source>
        <translation>bridgewatchctl: no se pudo anotar lo que se comunicó a Grafana sobre %1: %2</translation>
    </message>
    <message>
        <source>name a --title or a --severity</source>
        <translation>indique --title o --severity</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 is %2 already</source>
        <translation>%1 ya está %2</translation>
    </message>
    <message>
        <source>without the whole watch</source>
        <translation>sin la vigilancia completa</translation>
    </message>
    <message>
        <source>%1 is %2: only what is resolved is closed</source>
        <translation>%1 está %2: solo se cierra lo que está resuelto</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>no hay ningún escenario «%1»</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>--due is a day such as 2026-12-01, not &apos;%1&apos;</source>
        <translation>--due es un día como 2026-12-01, no «%1»</translation>
    </message>
    <message>
        <source>say what is to do</source>
        <translation>diga qué hay que hacer</translation>
    </message>
    <message>
        <source>%1 has no follow-up &apos;%2&apos;; `incident show %1` lists them by their number</source>
        <translation>%1 no tiene ninguna tarea de seguimiento «%2»; `incident show %1` las enumera por su número</translation>
    </message>
    <message>
        <source>the profile has no rule for &apos;%1&apos;; `bridgewatchctl escalation` lists them in their order</source>
        <translation>el perfil no tiene ninguna regla para «%1»; `bridgewatchctl escalation` las enumera en su orden</translation>
    </message>
    <message>
        <source>the profile has no contacts</source>
        <translation>el perfil no tiene contactos</translation>
    </message>
    <message>
        <source>name a contact (%1) or a --condition</source>
        <translation>indique un contacto (%1) o una --condition</translation>
    </message>
    <message>
        <source>the profile has no contact &apos;%1&apos;</source>
        <translation>el perfil no tiene ningún contacto «%1»</translation>
    </message>
    <message>
        <source>the text repeats the webhook&apos;s address, which is a secret: leave it out</source>
        <translation>el texto repite la dirección del webhook, que es secreta: omítala</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>posted; the chat says: %1</source>
        <translation>publicado; el chat dice: %1</translation>
    </message>
    <message>
        <source>%1 has no %2 in the profile</source>
        <translation>%1 no tiene %2 en el perfil</translation>
    </message>
    <message>
        <source>what comes of a webhook is what the chat answers: leave out --result and --failed</source>
        <translation>lo que resulta de un webhook es lo que responde el chat: omita --result y --failed</translation>
    </message>
    <message>
        <source>--text says what is posted, word for word; without --how you are shown a message</source>
        <translation>--text dice, palabra por palabra, lo que se publica; sin --how se le muestra un mensaje</translation>
    </message>
    <message>
        <source>--how webhook --text …</source>
        <translation>--how webhook --text …</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no incident &apos;%1&apos;; `incident list` names them</source>
        <translation>bridgewatchctl: no hay ningún incidente «%1»; `incident list` los enumera</translation>
    </message>
    <message>
        <source>bridgewatchctl: %1</source>
        <translation>bridgewatchctl: %1</translation>
    </message>
    <message>
        <source>--is needs the --condition that it is said of</source>
        <translation>--is necesita la --condition a la que se refiere</translation>
    </message>
    <message>
        <source>bridgewatchctl: the journal could not be checked: %1</source>
        <translation>bridgewatchctl: no se pudo verificar el diario: %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: the journal is not as it was written; the report says so</source>
        <translation>bridgewatchctl: el diario no está como se escribió; el informe lo indica</translation>
    </message>
    <message>
        <source>a PDF is nothing for a terminal: name a file with -o</source>
        <translation>un PDF no es para un terminal: indique un archivo con -o</translation>
    </message>
    <message>
        <source>without a profile that can be read not every name would be masked: mend it, name another with --profile, or leave out --mask-hosts and --mask-people</source>
        <translation>sin un perfil legible no se enmascararían todos los nombres: corríjalo, indique otro con --profile u omita --mask-hosts y --mask-people</translation>
    </message>
    <message>
        <source>bridgewatchctl: the report of %1 is in %2</source>
        <translation>bridgewatchctl: el informe de %1 está en %2</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>%1, incident %2: %3</source>
        <translation>%1, incidente %2: %3</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation>aún no hay incidentes</translation>
    </message>
    <message>
        <source>%1: incident %2</source>
        <translation>%1: incidente %2</translation>
    </message>
    <message>
        <source>%1: incidents %2, events %3, the last with the hash %4</source>
        <translation>%1: incidentes %2, eventos %3, el último con el hash %4</translation>
    </message>
    <message>
        <source>bridgewatchctl: only the first %1 are shown</source>
        <translation>bridgewatchctl: solo se muestran los primeros %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no incident &apos;%1&apos;</source>
        <translation>bridgewatchctl: no hay ningún incidente «%1»</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;; `incident list` names them</source>
        <translation>no hay ningún incidente «%1»; `incident list` los enumera</translation>
    </message>
    <message>
        <source>likeliest: %1, %2, confidence %3</source>
        <translation>lo más probable: %1, %2, certeza %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>--title needs a few words: what is wrong</source>
        <translation>--title necesita unas palabras: qué va mal</translation>
    </message>
    <message>
        <source>bridgewatchctl: no profile can be used, so nothing was looked at; `bridgewatchctl lint` says why</source>
        <translation>bridgewatchctl: no se puede usar ningún perfil, así que no se comprobó nada; `bridgewatchctl lint` dice por qué</translation>
    </message>
    <message>
        <source>dashboard: %1</source>
        <translation>dashboard: %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: a file&apos;s name is empty</source>
        <translation>bridgewatchctl: el nombre de un archivo está vacío</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <translation>activa desde hace %1</translation>
    </message>
    <message>
        <source>stood for %1</source>
        <translation>estuvo activa %1</translation>
    </message>
    <message>
        <source>came again %1×</source>
        <translation>volvió %1×</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>confirmada por %1: %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: only the newest %1 are shown</source>
        <translation>bridgewatchctl: solo se muestran las %1 más recientes</translation>
    </message>
    <message>
        <source>why</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>do</source>
        <translation>hacer</translation>
    </message>
    <message>
        <source>the profile keeps no secret in the keyring</source>
        <translation>el perfil no guarda ningún secreto en el llavero</translation>
    </message>
    <message>
        <source>the profile has no keyring entry &apos;%1&apos;; it has %2</source>
        <translation>el perfil no tiene ninguna entrada «%1» en el llavero; tiene %2</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>Valor de %1 (no se muestra): </translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>bridgewatchctl: say with --at URL at which Alertmanager; the profile names %1</source>
        <translation>bridgewatchctl: indique con --at URL en qué Alertmanager; el perfil tiene %1</translation>
    </message>
    <message>
        <source>%1 %2 until %3 by %4: %5 | %6</source>
        <translation>%1 %2 hasta %3 por %4: %5 | %6</translation>
    </message>
    <message>
        <source>silenced until %1: %2</source>
        <translation>silenciado hasta %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 more silences are not shown</source>
        <translation>%1: no se muestran %2 silencios más</translation>
    </message>
    <message>
        <source>%1 has expired</source>
        <translation>%1 ha finalizado</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>%1; nothing was stored</source>
        <translation>%1; no se guardó nada</translation>
    </message>
    <message>
        <source>%1 %2 from %3: %4 - %5</source>
        <translation>%1 %2 desde %3: %4 - %5</translation>
    </message>
    <message>
        <source>bridgewatchctl: cannot serve metrics at port %1: %2</source>
        <translation>bridgewatchctl: no se pueden servir métricas en el puerto %1: %2</translation>
    </message>
    <message>
        <source>Metrics at http://%1:%2/metrics</source>
        <translation>Métricas en http://%1:%2/metrics</translation>
    </message>
    <message>
        <source>%1: %2 ok, %3 critical, %4 warnings, %5 cannot tell (%6)</source>
        <translation>%1: correctas %2, críticas %3, avisos %4, inciertas %5 (%6)</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>has %1 characters; the journal takes %2</source>
        <translation>tiene %1 caracteres; el diario admite %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>certificate, behind a PostgreSQL SSL request</source>
        <translation>certificado, tras una solicitud SSL de PostgreSQL</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>expects status %1</source>
        <translation>espera el estado %1</translation>
    </message>
    <message>
        <source>%1 as %2, sslmode %3</source>
        <translation>%1 como %2, sslmode %3</translation>
    </message>
    <message>
        <source>kept alive by pm2 on %1</source>
        <translation>mantenido en marcha por pm2 en %1</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>pregunta %1</translation>
    </message>
    <message>
        <source>what the vendor tells</source>
        <translation>lo que dice el proveedor</translation>
    </message>
    <message>
        <source>what the vendor tells of %1</source>
        <translation>lo que dice el proveedor de %1</translation>
    </message>
    <message>
        <source>the mail account</source>
        <translation>la cuenta de correo</translation>
    </message>
    <message>
        <source>the payments account</source>
        <translation>la cuenta de pagos</translation>
    </message>
    <message>
        <source>the payments account, webhooks to %1</source>
        <translation>la cuenta de pagos, webhooks a %1</translation>
    </message>
    <message>
        <source>table of %1, at most %2 old, against a canister</source>
        <translation>tabla de %1, de %2 de antigüedad como máximo, frente a un canister</translation>
    </message>
    <message>
        <source>table of %1, at most %2 old</source>
        <translation>tabla de %1, de %2 de antigüedad como máximo</translation>
    </message>
    <message>
        <source>log file</source>
        <translation>archivo de log</translation>
    </message>
    <message>
        <source>what pm2 writes for %1</source>
        <translation>lo que pm2 escribe para %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 is let in by the same server: it is this login that is rejected, not everybody.</source>
        <translation>El mismo servidor admite a %1: se rechaza esta cuenta de acceso, no a todos.</translation>
    </message>
    <message>
        <source>From there nothing could be looked at, so nothing is known from that side: %1.</source>
        <translation>Desde allí no se pudo comprobar nada, así que de ese lado no se sabe nada: %1.</translation>
    </message>
    <message>
        <source>%1 counts %2 server connections, all in use.</source>
        <translation>%1 cuenta %2 conexiones con el servidor, todas en uso.</translation>
    </message>
    <message>
        <source>%1 has not one connection to the server.</source>
        <translation>%1 no tiene ni una sola conexión con el servidor.</translation>
    </message>
    <message>
        <source>From %1 it fails as well: %2 at %3.</source>
        <translation>Desde %1 también falla: %2 en %3.</translation>
    </message>
    <message>
        <source>From %1 it is well.</source>
        <translation>Desde %1 todo está bien.</translation>
    </message>
    <message>
        <source>Clients of {target} wait, and the pooler has not one connection to the server.</source>
        <translation>Los clientes de {target} esperan, y el pooler no tiene ni una sola conexión con el servidor.</translation>
    </message>
    <message>
        <source>%1 is %2; the limit is %3.</source>
        <translation>%1 es %2; el límite es %3.</translation>
    </message>
    <message>
        <source>The action stripe-test-event tells whether the service is reachable and shares the secret.</source>
        <translation>La acción stripe-test-event indica si el servicio es accesible y comparte el secreto.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 looks at the same address and shows it too: %2.</source>
        <translation>%1 comprueba la misma dirección y también lo muestra: %2.</translation>
    </message>
    <message>
        <source>%1 needs %2, which fails too: look there first.</source>
        <translation>%1 necesita %2, que también falla: mire primero ahí.</translation>
    </message>
    <message>
        <source>It took a while: nobody answers for the host on its own network. It is probably down.</source>
        <translation>Tardó un rato: nadie responde por el host en su propia red. Probablemente está caído.</translation>
    </message>
    <message>
        <source>The answer came at once: a router or a firewall on the way gave it.</source>
        <translation>La respuesta llegó enseguida: la dio un router o un cortafuegos en el camino.</translation>
    </message>
    <message>
        <source>It took a while: a router on the way knows no route.</source>
        <translation>Tardó un rato: un router en el camino no conoce ninguna ruta.</translation>
    </message>
    <message>
        <source>The answer came at once: this machine itself knows no route.</source>
        <translation>La respuesta llegó enseguida: este mismo equipo no conoce ninguna ruta.</translation>
    </message>
    <message>
        <source>The login went without TLS, which the server may demand: try another sslmode.</source>
        <translation>El inicio de sesión fue sin TLS, que el servidor quizá exija: pruebe otro sslmode.</translation>
    </message>
    <message>
        <source>Every address was tried: %1.</source>
        <translation>Se probaron todas las direcciones: %1.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>The certificate shown: %1, issued by %2, valid until %3.</source>
        <translation>El certificado mostrado: %1, emitido por %2, válido hasta %3.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Dice: %1.</translation>
    </message>
    <message>
        <source>Its incident: %1.</source>
        <translation>Su incidente: %1.</translation>
    </message>
    <message>
        <source>Its incident: %1, since %2.</source>
        <translation>Su incidente: %1, desde %2.</translation>
    </message>
    <message>
        <source>The newest row was written %1 ago (%2); the limit is %3.</source>
        <translation>La fila más reciente se escribió hace %1 (%2); el límite es %3.</translation>
    </message>
    <message>
        <source>The canister counts %1, the table %2: nothing is missing so far, so it may be that there was nothing to write.</source>
        <translation>El canister cuenta %1, la tabla %2: de momento no falta nada, así que puede que no hubiera nada que escribir.</translation>
    </message>
    <message>
        <source>The table has %1 rows, the canister counts %2: %3 apart, where %4 are allowed.</source>
        <translation>La tabla tiene %1 filas, el canister cuenta %2: una diferencia de %3, cuando se permite %4.</translation>
    </message>
    <message>
        <source>The rows are the server&apos;s estimate, a count took too long: look before you believe it.</source>
        <translation>Las filas son una estimación del servidor, pues contarlas tardaba demasiado: mire antes de darlo por cierto.</translation>
    </message>
    <message>
        <source>Both were read twice, so that rows written in between are not taken for a difference.</source>
        <translation>Ambos se leyeron dos veces, para no tomar por diferencia las filas escritas entretanto.</translation>
    </message>
    <message>
        <source>The sync writes nothing new either, which explains a difference: look there first.</source>
        <translation>La sincronización tampoco escribe nada nuevo, lo que explica una diferencia: mire primero ahí.</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>from %1 it accepts connections</source>
        <translation>desde %1 acepta conexiones</translation>
    </message>
    <message>
        <source>From %1 the same port accepts connections: it is the way from %2 that is blocked.</source>
        <translation>Desde %1 el mismo puerto acepta conexiones: lo bloqueado es el camino desde %2.</translation>
    </message>
    <message>
        <source>On %1 something listens: %2.</source>
        <translation>En %1 hay algo a la escucha: %2.</translation>
    </message>
    <message>
        <source>on %1 something listens on %2</source>
        <translation>en %1 hay algo a la escucha en %2</translation>
    </message>
    <message>
        <source>%1 is refused as well, on another way</source>
        <translation>%1 también se rechaza, por otro camino</translation>
    </message>
    <message>
        <source>It is refused from %1 as well: no firewall on one way explains both.</source>
        <translation>Desde %1 también se rechaza: un cortafuegos en uno de los caminos no explica ambas cosas.</translation>
    </message>
    <message>
        <source>nothing listens on port %1 of %2</source>
        <translation>nada escucha en el puerto %1 de %2</translation>
    </message>
    <message>
        <source>On %1 nothing listens on port %2.</source>
        <translation>En %1 nada escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>On %1 it listens on loopback alone (%2): nobody else can connect.</source>
        <translation>En %1 escucha solo en la interfaz de bucle local (%2): nadie más puede conectarse.</translation>
    </message>
    <message>
        <source>the port accepted the connection in %1</source>
        <translation>el puerto aceptó la conexión en %1</translation>
    </message>
    <message>
        <source>there is no address yet to connect to</source>
        <translation>aún no hay ninguna dirección a la que conectarse</translation>
    </message>
    <message>
        <source>nothing refused: no answer came at all</source>
        <translation>nada lo rechazó: no llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>it is not the server that answered, but %1</source>
        <translation>no fue el servidor quien respondió, sino %1</translation>
    </message>
    <message>
        <source>TCP connected in %1</source>
        <translation>TCP conectado en %1</translation>
    </message>
    <message>
        <source>the look ended at the name, before any packet to the server</source>
        <translation>la comprobación terminó en el nombre, antes de enviar ningún paquete al servidor</translation>
    </message>
    <message>
        <source>TLS was established in %1</source>
        <translation>TLS se estableció en %1</translation>
    </message>
    <message>
        <source>this look uses no TLS</source>
        <translation>esta comprobación no usa TLS</translation>
    </message>
    <message>
        <source>not reached: the look ended at %1, before TLS</source>
        <translation>no alcanzado: la comprobación terminó en %1, antes de TLS</translation>
    </message>
    <message>
        <source>this look does not log in</source>
        <translation>esta comprobación no inicia sesión</translation>
    </message>
    <message>
        <source>the login was accepted</source>
        <translation>se aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>not reached: the look ended at %1, before the login was judged</source>
        <translation>no alcanzado: la comprobación terminó en %1, antes de que se juzgara el inicio de sesión</translation>
    </message>
    <message>
        <source>a session was given</source>
        <translation>se concedió una sesión</translation>
    </message>
    <message>
        <source>the server did not say that its slots are full (no 53300)</source>
        <translation>el servidor no dijo que sus slots estén llenos (ningún 53300)</translation>
    </message>
    <message>
        <source>%1 fails too, but it needs %2, which fails by itself</source>
        <translation>%1 también falla, pero necesita %2, que falla por sí mismo</translation>
    </message>
    <message>
        <source>%1 answers as it should</source>
        <translation>%1 responde como debe</translation>
    </message>
    <message>
        <source>the database answered</source>
        <translation>la base de datos respondió</translation>
    </message>
    <message>
        <source>%1 was reached over SSH</source>
        <translation>se llegó a %1 por SSH</translation>
    </message>
    <message>
        <source>{target} cannot be asked: this program has no credentials for it.</source>
        <translation>No se puede consultar a {target}: este programa no tiene credenciales para ello.</translation>
    </message>
    <message>
        <source>{target} cannot be asked: something is set up wrong on this side.</source>
        <translation>No se puede consultar a {target}: hay algo mal configurado en este lado.</translation>
    </message>
    <message>
        <source>A firewall that rejects with a reset looks the same as a server that is not running. A look from the server&apos;s own side, or its list of listening sockets (ss -ltn), would tell them apart.</source>
        <translation>Un cortafuegos que rechaza con un reset se ve igual que un servidor que no está en marcha. Una comprobación desde el lado del servidor, o su lista de sockets a la escucha (ss -ltn), permitiría distinguirlos.</translation>
    </message>
    <message>
        <source>The pooler had no connection to give within its query_wait_timeout: all of them are in use.</source>
        <translation>El pooler no tenía ninguna conexión que dar dentro de su query_wait_timeout: todas están en uso.</translation>
    </message>
    <message>
        <source>The pooler had no connection to give within its query_wait_timeout: it may not reach the server.</source>
        <translation>El pooler no tenía ninguna conexión que dar dentro de su query_wait_timeout: quizá no llegue al servidor.</translation>
    </message>
    <message>
        <source>The pooler says the same of a pool in use and of a server that it cannot reach: its SHOW POOLS, or a look at the server past it, tells them apart.</source>
        <translation>El pooler dice lo mismo de un pool en uso que de un servidor al que no llega: su SHOW POOLS, o una comprobación del servidor sin pasar por él, permite distinguirlos.</translation>
    </message>
    <message>
        <source>{address} refuses TCP from {vantage}: the pooler is not running, {code}.</source>
        <translation>{address} rechaza TCP desde {vantage}: el pooler no está en marcha, {code}.</translation>
    </message>
    <message>
        <source>A firewall may reject {address} from {vantage}: {code}.</source>
        <translation>Puede que un cortafuegos rechace {address} desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>The pooler does not know a database of that name.</source>
        <translation>El pooler no conoce ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>The pooler works, but the server behind it has no database of that name.</source>
        <translation>El pooler funciona, pero el servidor que hay detrás no tiene ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>The pooler itself rejects the login: the password there is another.</source>
        <translation>El propio pooler rechaza el inicio de sesión: allí la contraseña es otra.</translation>
    </message>
    <message>
        <source>The pooler is let in, but the server behind it rejects the pooler&apos;s own password.</source>
        <translation>Se accede al pooler, pero el servidor que hay detrás rechaza la contraseña del propio pooler.</translation>
    </message>
    <message>
        <source>The pooler takes no more clients: its max_client_conn is reached.</source>
        <translation>El pooler no admite más clientes: se ha alcanzado su max_client_conn.</translation>
    </message>
    <message>
        <source>The pooler does not reach the server behind it: refused or dropped there.</source>
        <translation>El pooler no llega al servidor que hay detrás: allí se le rechaza o se descartan sus paquetes.</translation>
    </message>
    <message>
        <source>The pooler&apos;s own login at the server behind it keeps failing.</source>
        <translation>El inicio de sesión del propio pooler en el servidor que hay detrás falla una y otra vez.</translation>
    </message>
    <message>
        <source>The pooler has this database disabled: somebody is doing maintenance.</source>
        <translation>El pooler tiene desactivada esta base de datos: alguien está haciendo mantenimiento.</translation>
    </message>
    <message>
        <source>The pooler does not accept a setting that this program sent.</source>
        <translation>El pooler no acepta un ajuste que envió este programa.</translation>
    </message>
    <message>
        <source>This machine cannot ask for the name in {address} at present: {code}.</source>
        <translation>Este equipo no puede preguntar ahora por el nombre de {address}: {code}.</translation>
    </message>
    <message>
        <source>The name in {address} does not resolve from {vantage}: {code}.</source>
        <translation>El nombre de {address} no se resuelve desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>No name server answered for {address} from {vantage} in time.</source>
        <translation>Ningún servidor de nombres respondió a tiempo sobre {address} desde {vantage}.</translation>
    </message>
    <message>
        <source>Nothing accepts connections for {target} at {address}: {code} from {vantage}.</source>
        <translation>Nada acepta conexiones para {target} en {address}: {code} desde {vantage}.</translation>
    </message>
    <message>
        <source>{address} refuses TCP from {vantage}: {code}.</source>
        <translation>{address} rechaza TCP desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>{address} does not answer a TCP connection from {vantage} at all: packets are dropped on the way.</source>
        <translation>{address} no responde en absoluto a una conexión TCP desde {vantage}: los paquetes se descartan por el camino.</translation>
    </message>
    <message>
        <source>The network says that the host of {address} cannot be reached from {vantage}: {code}.</source>
        <translation>La red dice que no se puede llegar al host de {address} desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>There is no route to {address} from {vantage}: {code}. Is a VPN or a link down?</source>
        <translation>No hay ruta hacia {address} desde {vantage}: {code}. ¿Está caída una VPN o un enlace?</translation>
    </message>
    <message>
        <source>The connection to {address} died on the way: {code}.</source>
        <translation>La conexión con {address} se cortó por el camino: {code}.</translation>
    </message>
    <message>
        <source>{address} drops connections from {vantage} at once: {code}.</source>
        <translation>{address} corta de inmediato las conexiones desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>{address} refused a connection from {vantage} and took one a moment later.</source>
        <translation>{address} rechazó una conexión desde {vantage} y aceptó otra un momento después.</translation>
    </message>
    <message>
        <source>A route of this machine itself prohibits {address}: {code}.</source>
        <translation>Una ruta de este mismo equipo prohíbe {address}: {code}.</translation>
    </message>
    <message>
        <source>A firewall may prohibit {address} from {vantage}: {code}.</source>
        <translation>Puede que un cortafuegos prohíba {address} desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>Over IPv6 a firewall&apos;s answer looks the same as a route of this machine that prohibits: &apos;ip route get&apos; with the address tells them apart.</source>
        <translation>Por IPv6, la respuesta de un cortafuegos se ve igual que una ruta de este equipo que prohíbe: «ip route get» con la dirección permite distinguirlas.</translation>
    </message>
    <message>
        <source>This machine itself does not let the connection to {address} out: {code}.</source>
        <translation>Este mismo equipo no deja salir la conexión hacia {address}: {code}.</translation>
    </message>
    <message>
        <source>{address} accepts connections and then says nothing.</source>
        <translation>{address} acepta conexiones y después no dice nada.</translation>
    </message>
    <message>
        <source>{target} answered that it offers no TLS, and the profile asks for it.</source>
        <translation>{target} respondió que no ofrece TLS, y el perfil lo pide.</translation>
    </message>
    <message>
        <source>Bytes were waiting behind the server&apos;s answer before any encryption: somebody may sit in the middle. Do not log in.</source>
        <translation>Había bytes esperando tras la respuesta del servidor, antes de cualquier cifrado: puede que haya alguien en medio. No inicie sesión.</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak the protocol that is expected there.</source>
        <translation>Lo que responde en {address} no habla el protocolo que se espera allí.</translation>
    </message>
    <message>
        <source>{address} accepts connections and closes them at once: a load balancer without a server behind it, or a server that crashes.</source>
        <translation>{address} acepta conexiones y las cierra de inmediato: un balanceador de carga sin servidor detrás, o un servidor que se cae.</translation>
    </message>
    <message>
        <source>{address} accepts connections and drops them at once ({code}): a load balancer without a server behind it, or a server that crashes.</source>
        <translation>{address} acepta conexiones y las corta de inmediato ({code}): un balanceador de carga sin servidor detrás, o un servidor que se cae.</translation>
    </message>
    <message>
        <source>The certificate of {target} has expired.</source>
        <translation>El certificado de {target} ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of {target} is not valid yet, or this machine&apos;s clock is wrong.</source>
        <translation>El certificado de {target} aún no es válido, o el reloj de este equipo va mal.</translation>
    </message>
    <message>
        <source>The certificate of {target} was made for another name.</source>
        <translation>El certificado de {target} se emitió para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of {target} was made for another address.</source>
        <translation>El certificado de {target} se emitió para otra dirección.</translation>
    </message>
    <message>
        <source>The certificate of {target} cannot be trusted: {code}.</source>
        <translation>No se puede confiar en el certificado de {target}: {code}.</translation>
    </message>
    <message>
        <source>The server refused the client certificate of this program.</source>
        <translation>El servidor rechazó el certificado de cliente de este programa.</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and the profile names none.</source>
        <translation>El servidor pide un certificado de cliente, y el perfil no indica ninguno.</translation>
    </message>
    <message>
        <source>The TLS handshake with {target} was refused: {code}.</source>
        <translation>Se rechazó la negociación TLS con {target}: {code}.</translation>
    </message>
    <message>
        <source>{address} began a TLS handshake and then said nothing more.</source>
        <translation>{address} empezó una negociación TLS y después no dijo nada más.</translation>
    </message>
    <message>
        <source>{address} ended the connection in the middle of the TLS handshake.</source>
        <translation>{address} terminó la conexión en plena negociación TLS.</translation>
    </message>
    <message>
        <source>{address} ended the connection in the middle of the TLS handshake: {code}.</source>
        <translation>{address} terminó la conexión en plena negociación TLS: {code}.</translation>
    </message>
    <message>
        <source>The TLS handshake with {address} broke off: the peer does not keep to the protocol.</source>
        <translation>La negociación TLS con {address} se interrumpió: el otro extremo no respeta el protocolo.</translation>
    </message>
    <message>
        <source>{target} rejects the password, or does not know the user: the server tells both alike.</source>
        <translation>{target} rechaza la contraseña o no conoce al usuario: el servidor dice lo mismo en ambos casos.</translation>
    </message>
    <message>
        <source>{target} does not let this login in: {code}.</source>
        <translation>{target} no admite esta cuenta de acceso: {code}.</translation>
    </message>
    <message>
        <source>The login lacks a privilege on {target}: {code}.</source>
        <translation>A la cuenta de acceso le falta un privilegio en {target}: {code}.</translation>
    </message>
    <message>
        <source>The server runs, but has no database of that name.</source>
        <translation>El servidor está en marcha, pero no tiene ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>The database exists, but takes no connections at present.</source>
        <translation>La base de datos existe, pero de momento no admite conexiones.</translation>
    </message>
    <message>
        <source>All slots for ordinary logins are taken; the ones reserved for administrators remain.</source>
        <translation>Todos los slots para usuarios corrientes están ocupados; quedan los reservados a administradores.</translation>
    </message>
    <message>
        <source>This login has reached its own connection limit: raising max_connections will not help.</source>
        <translation>Esta cuenta de acceso ha alcanzado su propio límite de conexiones: subir max_connections no servirá de nada.</translation>
    </message>
    <message>
        <source>This database has reached its own connection limit: raising max_connections will not help.</source>
        <translation>Esta base de datos ha alcanzado su propio límite de conexiones: subir max_connections no servirá de nada.</translation>
    </message>
    <message>
        <source>Every slot is taken, the reserved ones too: administrators are locked out as well.</source>
        <translation>Todos los slots están ocupados, también los reservados: los administradores también se quedan fuera.</translation>
    </message>
    <message>
        <source>The server has no connection slot left.</source>
        <translation>Al servidor no le queda ningún slot de conexión.</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or recovering. Wait; there is nothing to repair yet.</source>
        <translation>El servidor está arrancando, deteniéndose o recuperándose. Espere; aún no hay nada que reparar.</translation>
    </message>
    <message>
        <source>The session was ended by an administrator or a shutdown: {code}.</source>
        <translation>Un administrador o una parada del servidor terminó la sesión: {code}.</translation>
    </message>
    <message>
        <source>The session was ended because another one crashed: {code}. The server recovers.</source>
        <translation>La sesión terminó porque otra sufrió una caída: {code}. El servidor se está recuperando.</translation>
    </message>
    <message>
        <source>The database was dropped: {code}.</source>
        <translation>Se eliminó la base de datos: {code}.</translation>
    </message>
    <message>
        <source>The server ended the session as idle, in the middle of a look: {code}.</source>
        <translation>El servidor terminó la sesión por inactividad, en plena comprobación: {code}.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>El disco del servidor está lleno.</translation>
    </message>
    <message>
        <source>The server is out of memory.</source>
        <translation>El servidor se ha quedado sin memoria.</translation>
    </message>
    <message>
        <source>The server reports damaged data: {code}. Escalate at once.</source>
        <translation>El servidor informa de datos dañados: {code}. Escale de inmediato.</translation>
    </message>
    <message>
        <source>The server reports a damaged index: {code}. Escalate at once.</source>
        <translation>El servidor informa de un índice dañado: {code}. Escale de inmediato.</translation>
    </message>
    <message>
        <source>The server cannot read or write its disk: {code}.</source>
        <translation>El servidor no puede leer o escribir en su disco: {code}.</translation>
    </message>
    <message>
        <source>What answers for {target} complains about the protocol: a pooler, or another service, stands there.</source>
        <translation>Lo que responde por {target} se queja del protocolo: ahí hay un pooler u otro servicio.</translation>
    </message>
    <message>
        <source>The server does not know a setting that this program sent.</source>
        <translation>El servidor no conoce un ajuste que envió este programa.</translation>
    </message>
    <message>
        <source>{target} answered with an error before any encryption: it may be unable to start a process.</source>
        <translation>{target} respondió con un error antes de cualquier cifrado: quizá no pueda iniciar un proceso.</translation>
    </message>
    <message>
        <source>The login was broken off: {address} asked for it in a way that this program does not accept. Somebody may sit in the middle.</source>
        <translation>Se interrumpió el inicio de sesión: {address} lo pidió de una forma que este programa no acepta. Puede que haya alguien en medio.</translation>
    </message>
    <message>
        <source>What answers at {address} does not keep to PostgreSQL&apos;s protocol.</source>
        <translation>Lo que responde en {address} no respeta el protocolo de PostgreSQL.</translation>
    </message>
    <message>
        <source>{address} answers, but a login does not come to its end.</source>
        <translation>{address} responde, pero el inicio de sesión no llega a completarse.</translation>
    </message>
    <message>
        <source>{address} ended the connection during the login without a word.</source>
        <translation>{address} terminó la conexión durante el inicio de sesión sin decir nada.</translation>
    </message>
    <message>
        <source>{address} ended the connection during the login: {code}.</source>
        <translation>{address} terminó la conexión durante el inicio de sesión: {code}.</translation>
    </message>
    <message>
        <source>{target} lets in, but a simple query does not come back in time.</source>
        <translation>{target} deja entrar, pero una consulta sencilla no vuelve a tiempo.</translation>
    </message>
    <message>
        <source>The session was lost during a simple query: {code}. A crash, a shutdown, or the network.</source>
        <translation>La sesión se perdió durante una consulta sencilla: {code}. Una caída, una parada o la red.</translation>
    </message>
    <message>
        <source>The server ended the session during a simple query: a crash or a shutdown.</source>
        <translation>El servidor terminó la sesión durante una consulta sencilla: una caída o una parada.</translation>
    </message>
    <message>
        <source>{target} accepts requests and does not answer in time.</source>
        <translation>{target} acepta solicitudes y no responde a tiempo.</translation>
    </message>
    <message>
        <source>{target} answers, but not with what a healthy service says.</source>
        <translation>{target} responde, pero no con lo que dice un servicio en buen estado.</translation>
    </message>
    <message>
        <source>{target} asks for credentials: {code}.</source>
        <translation>{target} pide credenciales: {code}.</translation>
    </message>
    <message>
        <source>{target} forbids the request: {code}.</source>
        <translation>{target} prohíbe la solicitud: {code}.</translation>
    </message>
    <message>
        <source>{address} is not there: another service answers, or the path is wrong.</source>
        <translation>{address} no está ahí: responde otro servicio, o la ruta es incorrecta.</translation>
    </message>
    <message>
        <source>{target} answers that it is not well: {code}.</source>
        <translation>{target} responde que no está bien: {code}.</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak HTTP.</source>
        <translation>Lo que responde en {address} no habla HTTP.</translation>
    </message>
    <message>
        <source>{target} ended the connection without a whole answer.</source>
        <translation>{target} terminó la conexión sin una respuesta completa.</translation>
    </message>
    <message>
        <source>{target} ended the connection without a whole answer: {code}.</source>
        <translation>{target} terminó la conexión sin una respuesta completa: {code}.</translation>
    </message>
    <message>
        <source>{target} sends an answer that breaks off or breaks the protocol.</source>
        <translation>{target} envía una respuesta que se interrumpe o no respeta el protocolo.</translation>
    </message>
    <message>
        <source>{target} is running out of connection slots.</source>
        <translation>A {target} se le están agotando los slots de conexión.</translation>
    </message>
    <message>
        <source>The pooler holds back a database: paused or disabled there.</source>
        <translation>El pooler retiene una base de datos: está en pausa o desactivada en él.</translation>
    </message>
    <message>
        <source>Clients of {target} wait for a connection.</source>
        <translation>Los clientes de {target} esperan una conexión.</translation>
    </message>
    <message>
        <source>{target} was restarted since the look before this one.</source>
        <translation>{target} se reinició después de la comprobación anterior.</translation>
    </message>
    <message>
        <source>{target} was restarted often.</source>
        <translation>{target} se ha reiniciado muchas veces.</translation>
    </message>
    <message>
        <source>Not every instance of {target} is online.</source>
        <translation>No todas las instancias de {target} están en línea.</translation>
    </message>
    <message>
        <source>{target} runs in an unusual number of instances.</source>
        <translation>{target} se ejecuta en un número inusual de instancias.</translation>
    </message>
    <message>
        <source>{target} uses much memory.</source>
        <translation>{target} usa mucha memoria.</translation>
    </message>
    <message>
        <source>{target} uses much of its processor.</source>
        <translation>{target} usa mucho procesador.</translation>
    </message>
    <message>
        <source>A transaction on {target} has been open for long and holds its slot.</source>
        <translation>Una transacción en {target} lleva mucho tiempo abierta y retiene su slot.</translation>
    </message>
    <message>
        <source>The certificate of {target} is about to expire.</source>
        <translation>El certificado de {target} está a punto de caducar.</translation>
    </message>
    <message>
        <source>{target} is behind its primary.</source>
        <translation>{target} va por detrás de su primario.</translation>
    </message>
    <message>
        <source>The server counted damaged pages. Escalate at once.</source>
        <translation>El servidor ha contado páginas dañadas. Escale de inmediato.</translation>
    </message>
    <message>
        <source>The database has grown past its limit.</source>
        <translation>La base de datos ha superado su límite de tamaño.</translation>
    </message>
    <message>
        <source>The server of {target} was restarted a short while ago.</source>
        <translation>El servidor de {target} se reinició hace poco.</translation>
    </message>
    <message>
        <source>Connecting to {address} from {vantage} takes long.</source>
        <translation>Conectarse a {address} desde {vantage} tarda mucho.</translation>
    </message>
    <message>
        <source>{target} answers slowly.</source>
        <translation>{target} responde con lentitud.</translation>
    </message>
    <message>
        <source>{target} tells of refused connections.</source>
        <translation>{target} informa de conexiones rechazadas.</translation>
    </message>
    <message>
        <source>{target} tells that no connection is to be had.</source>
        <translation>{target} informa de que no se puede obtener ninguna conexión.</translation>
    </message>
    <message>
        <source>{target} tells of trouble with TLS.</source>
        <translation>{target} informa de problemas con TLS.</translation>
    </message>
    <message>
        <source>{target} tells of logins that were refused.</source>
        <translation>{target} informa de inicios de sesión rechazados.</translation>
    </message>
    <message>
        <source>{target} tells of answers that did not come in time.</source>
        <translation>{target} informa de respuestas que no llegaron a tiempo.</translation>
    </message>
    <message>
        <source>{target} tells of more errors than its limit.</source>
        <translation>{target} informa de más errores de los que permite su límite.</translation>
    </message>
    <message>
        <source>Nothing was written to {target} for long.</source>
        <translation>Hace mucho que no se escribe nada en {target}.</translation>
    </message>
    <message>
        <source>{target} has grown past its limit.</source>
        <translation>{target} ha superado su límite de tamaño.</translation>
    </message>
    <message>
        <source>The mail account {target} shows mail that is not delivered.</source>
        <translation>La cuenta de correo {target} muestra correo que no se entrega.</translation>
    </message>
    <message>
        <source>{target} takes hardly any more requests for now.</source>
        <translation>{target} apenas admite más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>{target} holds events that the service did not take.</source>
        <translation>{target} retiene eventos que el servicio no aceptó.</translation>
    </message>
    <message>
        <source>Nothing new was written to the table of {target} for too long.</source>
        <translation>Hace demasiado que no se escribe nada nuevo en la tabla de {target}.</translation>
    </message>
    <message>
        <source>The counts of {target} are not as they should be.</source>
        <translation>Los recuentos de {target} no son como deberían.</translation>
    </message>
    <message>
        <source>The vendor behind {target} tells of trouble itself.</source>
        <translation>El proveedor que hay detrás de {target} informa él mismo de problemas.</translation>
    </message>
    <message>
        <source>What {target} counts has crossed its limit.</source>
        <translation>Lo que cuenta {target} ha cruzado su límite.</translation>
    </message>
    <message>
        <source>{target} finds more series than its limit.</source>
        <translation>{target} encuentra más series de las que permite su límite.</translation>
    </message>
    <message>
        <source>{target} answers with a body of an unusual size.</source>
        <translation>{target} responde con un cuerpo de tamaño inusual.</translation>
    </message>
    <message>
        <source>{address} does not answer SSH from {vantage} at all: the host is down, or packets are dropped on the way.</source>
        <translation>{address} no responde en absoluto por SSH desde {vantage}: el host está caído o los paquetes se descartan por el camino.</translation>
    </message>
    <message>
        <source>{address} answers and refuses SSH from {vantage}: sshd is not running there, {code}.</source>
        <translation>{address} responde y rechaza SSH desde {vantage}: allí no se está ejecutando sshd, {code}.</translation>
    </message>
    <message>
        <source>Whether the host itself is down, its own console or its provider tells.</source>
        <translation>Si el propio host está caído, lo dirá su consola o su proveedor.</translation>
    </message>
    <message>
        <source>The host key of {target} was never seen before: compare its fingerprint with the host&apos;s, then accept it.</source>
        <translation>La clave de host de {target} no se había visto nunca: compare su huella digital con la del host y, después, acéptela.</translation>
    </message>
    <message>
        <source>The host key of {target} could not be compared with what is known.</source>
        <translation>No se pudo comparar la clave de host de {target} con lo que se conoce.</translation>
    </message>
    <message>
        <source>{target} shows another host key than before: nothing was sent to it. Do not log in by other means before somebody has vouched for the new key.</source>
        <translation>{target} muestra una clave de host distinta a la de antes: no se le envió nada. No inicie sesión por otros medios antes de que alguien haya respondido por la clave nueva.</translation>
    </message>
    <message>
        <source>{target} is reached, but its SSH server lets this user in with none of the keys.</source>
        <translation>Se llega a {target}, pero su servidor SSH no admite a este usuario con ninguna de las claves.</translation>
    </message>
    <message>
        <source>{address} accepts connections, and its SSH server says nothing.</source>
        <translation>{address} acepta conexiones, y su servidor SSH no dice nada.</translation>
    </message>
    <message>
        <source>{target} does not run a simple command in time: the host hangs, or the link died.</source>
        <translation>{target} no ejecuta a tiempo un comando sencillo: el host está colgado o se cortó el enlace.</translation>
    </message>
    <message>
        <source>{target} lets in, and its SSH server does not allow commands.</source>
        <translation>{target} deja entrar, y su servidor SSH no permite comandos.</translation>
    </message>
    <message>
        <source>{address} answers, but a login over SSH does not come to its end.</source>
        <translation>{address} responde, pero el inicio de sesión por SSH no llega a completarse.</translation>
    </message>
    <message>
        <source>{target} ended the SSH connection: {code}.</source>
        <translation>{target} terminó la conexión SSH: {code}.</translation>
    </message>
    <message>
        <source>{target} and this program did not agree on how to talk SSH.</source>
        <translation>{target} y este programa no se pusieron de acuerdo sobre cómo hablar SSH.</translation>
    </message>
    <message>
        <source>The SSH server of {vantage} does not let {address} be looked at from there.</source>
        <translation>El servidor SSH de {vantage} no permite comprobar {address} desde allí.</translation>
    </message>
    <message>
        <source>{target} crashes again and again, and pm2 has given up restarting it.</source>
        <translation>{target} se cae una y otra vez, y pm2 ha dejado de reiniciarlo.</translation>
    </message>
    <message>
        <source>{target} does not run: somebody stopped it, and pm2 leaves it so.</source>
        <translation>{target} no está en marcha: alguien lo detuvo, y pm2 lo deja así.</translation>
    </message>
    <message>
        <source>No pm2 runs on {vantage} for this user: nothing keeps {target} alive.</source>
        <translation>En {vantage} no hay ningún pm2 para este usuario: nada mantiene {target} en marcha.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} knows no process of that name.</source>
        <translation>pm2 en {vantage} no conoce ningún proceso con ese nombre.</translation>
    </message>
    <message>
        <source>{target} is not online: {code}.</source>
        <translation>{target} no está en línea: {code}.</translation>
    </message>
    <message>
        <source>pm2 could not be asked on {vantage}: {code}.</source>
        <translation>No se pudo consultar a pm2 en {vantage}: {code}.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} does not answer in time.</source>
        <translation>pm2 en {vantage} no responde a tiempo.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} answers with something else than its list.</source>
        <translation>pm2 en {vantage} responde con algo que no es su lista.</translation>
    </message>
    <message>
        <source>The log {target} cannot be read from {vantage}: {code}.</source>
        <translation>El log {target} no se puede leer desde {vantage}: {code}.</translation>
    </message>
    <message>
        <source>pm2 on {vantage} does not say where the log {target} lies: {code}.</source>
        <translation>pm2 en {vantage} no dice dónde está el log {target}: {code}.</translation>
    </message>
    <message>
        <source>The log {target} could not be asked for on {vantage}: {code}.</source>
        <translation>No se pudo preguntar por el log {target} en {vantage}: {code}.</translation>
    </message>
    <message>
        <source>{vantage} does not say in time how the log {target} stands.</source>
        <translation>{vantage} no dice a tiempo cómo está el log {target}.</translation>
    </message>
    <message>
        <source>The canister of {target} was asked, and what came back is no answer.</source>
        <translation>Se consultó el canister de {target}, y lo que llegó no es una respuesta.</translation>
    </message>
    <message>
        <source>The database does not know the table or the column of {target}: {code}. Is the profile right, and was nothing dropped or renamed?</source>
        <translation>La base de datos no conoce la tabla o la columna de {target}: {code}. ¿Es correcto el perfil, y no se ha eliminado ni renombrado nada?</translation>
    </message>
    <message>
        <source>The login may not read the table of {target}: {code}.</source>
        <translation>La cuenta de acceso no puede leer la tabla de {target}: {code}.</translation>
    </message>
    <message>
        <source>The column of {target} does not tell when a row was written: {code}.</source>
        <translation>La columna de {target} no dice cuándo se escribió una fila: {code}.</translation>
    </message>
    <message>
        <source>The command that asks the canister of {target} is not there.</source>
        <translation>El comando que consulta el canister de {target} no existe.</translation>
    </message>
    <message>
        <source>The command that asks the canister of {target} may not be run.</source>
        <translation>No está permitido ejecutar el comando que consulta el canister de {target}.</translation>
    </message>
    <message>
        <source>The canister of {target} could not be asked: the command for it failed ({code}).</source>
        <translation>No se pudo consultar el canister de {target}: falló el comando correspondiente ({code}).</translation>
    </message>
    <message>
        <source>The canister of {target} did not answer in time.</source>
        <translation>El canister de {target} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The canister of {target} answered, and its count is not in the answer.</source>
        <translation>El canister de {target} respondió, y su recuento no figura en la respuesta.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own status page, and a look from elsewhere, tell them apart.</source>
        <translation>La página de estado del propio proveedor, y una comprobación desde otro lugar, permiten distinguirlos.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} answers that it is not well: {code}.</source>
        <translation>La API del proveedor que hay detrás de {target} responde que no está bien: {code}.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} takes requests and does not answer in time.</source>
        <translation>La API del proveedor que hay detrás de {target} acepta solicitudes y no responde a tiempo.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} ended the connection without a whole answer.</source>
        <translation>La API del proveedor que hay detrás de {target} terminó la conexión sin una respuesta completa.</translation>
    </message>
    <message>
        <source>{address} points elsewhere ({code}): is that the vendor&apos;s API?</source>
        <translation>{address} remite a otro sitio ({code}): ¿es esa la API del proveedor?</translation>
    </message>
    <message>
        <source>The mail vendor rejects the API key: it was revoked, or it is another one.</source>
        <translation>El proveedor de correo rechaza la clave de API: se revocó, o es otra.</translation>
    </message>
    <message>
        <source>The mail vendor knows the API key and forbids the request: a scope is missing, or the account is suspended.</source>
        <translation>El proveedor de correo conoce la clave de API y prohíbe la solicitud: falta un ámbito, o la cuenta está suspendida.</translation>
    </message>
    <message>
        <source>The mail vendor takes no more requests for now: the rate limit is reached.</source>
        <translation>El proveedor de correo no admite más solicitudes por ahora: se ha alcanzado el límite de solicitudes.</translation>
    </message>
    <message>
        <source>The payments vendor rejects the API key: it was revoked, or it is another one.</source>
        <translation>El proveedor de pagos rechaza la clave de API: se revocó, o es otra.</translation>
    </message>
    <message>
        <source>The payments vendor knows the API key and forbids the request: a permission is missing.</source>
        <translation>El proveedor de pagos conoce la clave de API y prohíbe la solicitud: falta un permiso.</translation>
    </message>
    <message>
        <source>The payments vendor takes no more requests for now: the rate limit is reached.</source>
        <translation>El proveedor de pagos no admite más solicitudes por ahora: se ha alcanzado el límite de solicitudes.</translation>
    </message>
    <message>
        <source>Events of {target} have no way to the service.</source>
        <translation>Los eventos de {target} no tienen ningún camino hasta el servicio.</translation>
    </message>
    <message>
        <source>Key: refused, %1.</source>
        <translation>Clave: rechazada, %1.</translation>
    </message>
    <message>
        <source>Key: accepted.</source>
        <translation>Clave: aceptada.</translation>
    </message>
    <message>
        <source>Key: not judged.</source>
        <translation>Clave: sin valorar.</translation>
    </message>
    <message>
        <source>Rate limit: reached; requests are taken again in %1.</source>
        <translation>Límite de solicitudes: alcanzado; se volverán a admitir en %1.</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 requests are left.</source>
        <translation>Límite de solicitudes: quedan %1 de %2.</translation>
    </message>
    <message>
        <source>Rate limit: the vendor does not tell.</source>
        <translation>Límite de solicitudes: el proveedor no lo dice.</translation>
    </message>
    <message>
        <source>Bounces and blocks: not seen.</source>
        <translation>Rebotes y bloqueos: no vistos.</translation>
    </message>
    <message>
        <source>In 24 hours: %1 bounces, %2 blocks, %3 spam reports.</source>
        <translation>En 24 horas: %1 rebotes, %2 bloqueos, %3 denuncias de spam.</translation>
    </message>
    <message>
        <source>The last of them: %1</source>
        <translation>El último de ellos: %1</translation>
    </message>
    <message>
        <source>Webhooks: not seen.</source>
        <translation>Webhooks: no vistos.</translation>
    </message>
    <message>
        <source>Events that were not delivered: %1; webhooks that wait for them: %2.</source>
        <translation>Eventos que no se entregaron: %1; webhooks que los esperan: %2.</translation>
    </message>
    <message>
        <source>The newest of them: %1.</source>
        <translation>El más reciente de ellos: %1.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>responde en %1</translation>
    </message>
    <message>
        <source>The vendor says green, you are failing.</source>
        <translation>El proveedor dice que está en verde, y aquí hay fallos.</translation>
    </message>
    <message>
        <source>The vendor tells of trouble, and it is seen here.</source>
        <translation>El proveedor informa de problemas, y aquí se notan.</translation>
    </message>
    <message>
        <source>The vendor tells of trouble; nothing of it is seen here.</source>
        <translation>El proveedor informa de problemas; aquí no se nota nada.</translation>
    </message>
    <message>
        <source>There is no status page to compare with.</source>
        <translation>No hay ninguna página de estado con la que comparar.</translation>
    </message>
    <message>
        <source>All agree: nothing is wrong.</source>
        <translation>Todos coinciden: no hay ningún problema.</translation>
    </message>
    <message>
        <source>Not everything could be seen.</source>
        <translation>No se pudo ver todo.</translation>
    </message>
    <message>
        <source>Reachable: yes, and it answers %1.</source>
        <translation>Accesible: sí, y responde %1.</translation>
    </message>
    <message>
        <source>Reachable: no, %1.</source>
        <translation>Accesible: no, %1.</translation>
    </message>
    <message>
        <source>Reachable: yes, it answered in %1.</source>
        <translation>Accesible: sí, respondió en %1.</translation>
    </message>
    <message>
        <source>The vendor says green, but not all is well here.</source>
        <translation>El proveedor dice que está en verde, pero aquí no todo va bien.</translation>
    </message>
    <message>
        <source>%1 needs %2, which fails too, as %3 shows: look there first.</source>
        <translation>%1 necesita %2, que también falla, como muestra %3: mire primero allí.</translation>
    </message>
    <message>
        <source>the limit that was reached is the login&apos;s or the database&apos;s own</source>
        <translation>el límite alcanzado es el propio del usuario o de la base de datos</translation>
    </message>
    <message>
        <source>{target} does not come to its turn in time, and clients wait at the pooler: all of its connections are in use.</source>
        <translation>A {target} no le llega el turno a tiempo y hay clientes esperando en el pooler: todas sus conexiones están en uso.</translation>
    </message>
    <message>
        <source>{target} does not come to its turn in time, and clients wait at the pooler: it may not reach the server.</source>
        <translation>A {target} no le llega el turno a tiempo y hay clientes esperando en el pooler: puede que este no alcance el servidor.</translation>
    </message>
    <message>
        <source>The pooler is told by the server behind it that no connection slot is left.</source>
        <translation>El servidor que hay detrás le dice al pooler que no queda ninguna plaza de conexión.</translation>
    </message>
    <message>
        <source>The pooler is told by the server behind it that this login or database has reached its own connection limit.</source>
        <translation>El servidor que hay detrás le dice al pooler que este usuario o esta base de datos ha alcanzado su propio límite de conexiones.</translation>
    </message>
    <message>
        <source>The server behind the pooler is starting up, shutting down or recovering.</source>
        <translation>El servidor que hay detrás del pooler está arrancando, apagándose o recuperándose.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} does not take what it is asked: {code}.</source>
        <translation>La API del proveedor que hay detrás de {target} no acepta lo que se le pide: {code}.</translation>
    </message>
    <message>
        <source>Reachable: not asked, %1.</source>
        <translation>Accesible: no se preguntó, %1.</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>From what stands here (−) to what stands in the file (+)</source>
        <translation>De lo que figura aquí (−) a lo que figura en el archivo (+)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, tras %2</translation>
    </message>
    <message>
        <source>that you do not know, after %1</source>
        <translation>que no lo sabe, tras %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>only a person can tell</source>
        <translation>solo puede decirlo una persona</translation>
    </message>
    <message>
        <source>says %1, %2</source>
        <translation>dice %1, %2</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>sí, %1</translation>
    </message>
    <message>
        <source>no, %1</source>
        <translation>no, %1</translation>
    </message>
    <message>
        <source>not known, %1</source>
        <translation>no se sabe, %1</translation>
    </message>
    <message>
        <source>Database unrecoverable</source>
        <translation>Base de datos irrecuperable</translation>
    </message>
    <message>
        <source>Data corruption suspected</source>
        <translation>Posible corrupción de datos</translation>
    </message>
    <message>
        <source>Cloud provider issue</source>
        <translation>Problema del proveedor de nube</translation>
    </message>
    <message>
        <source>Prolonged mail outage</source>
        <translation>Corte prolongado del correo</translation>
    </message>
    <message>
        <source>Response time exceeded</source>
        <translation>Tiempo de respuesta superado</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Gravedad %1</translation>
    </message>
    <message>
        <source>Severity %1 or worse</source>
        <translation>Gravedad %1 o peor</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>no look can tell; ask</source>
        <translation>ninguna comprobación puede decirlo; pregunte</translation>
    </message>
    <message>
        <source>not seen, or too long ago: %1</source>
        <translation>no visto, o hace demasiado tiempo: %1</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; explains it as well</source>
        <translation>%1: «%2» también lo explica</translation>
    </message>
    <message>
        <source>only as a symptom of something else</source>
        <translation>solo como síntoma de otra cosa</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>whether an incident is open is not known here</source>
        <translation>aquí no se sabe si hay un incidente abierto</translation>
    </message>
    <message>
        <source>no incident is open</source>
        <translation>no hay ningún incidente abierto</translation>
    </message>
    <message>
        <source>acknowledged (%1)</source>
        <translation>confirmado (%1)</translation>
    </message>
    <message>
        <source>acknowledged by %1 (%2)</source>
        <translation>confirmado por %1 (%2)</translation>
    </message>
    <message>
        <source>nobody has acknowledged %1 within %2</source>
        <translation>nadie ha confirmado %1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es de gravedad %2</translation>
    </message>
    <message>
        <source>%1: the last look is too old</source>
        <translation>%1: la última comprobación es demasiado antigua</translation>
    </message>
    <message>
        <source>%1 was not looked at</source>
        <translation>%1 no se comprobó</translation>
    </message>
    <message>
        <source>%1: %2, %3, recovery not seen</source>
        <translation>%1: %2, %3, no se ha visto recuperación</translation>
    </message>
    <message>
        <source>nothing was seen of the server of %1: %2</source>
        <translation>no se vio nada del servidor de %1: %2</translation>
    </message>
    <message>
        <source>nothing was seen of the server of %1</source>
        <translation>no se vio nada del servidor de %1</translation>
    </message>
    <message>
        <source>%1 counts %2 damaged pages</source>
        <translation>%1 cuenta %2 páginas dañadas</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 dice %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>the profile has no PostgreSQL server to look at</source>
        <translation>el perfil no tiene ningún servidor PostgreSQL que comprobar</translation>
    </message>
    <message>
        <source>answer from %1</source>
        <translation>respuesta de %1</translation>
    </message>
    <message>
        <source>no XX001/XX002, 0 checksum failures</source>
        <translation>ningún XX001/XX002, 0 fallos de suma de verificación</translation>
    </message>
    <message>
        <source>no XX001/XX002; %1 counts no checksum failures</source>
        <translation>ningún XX001/XX002; %1 no cuenta fallos de suma de verificación</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>seen by one look, for how long is not known</source>
        <translation>visto en una sola comprobación; no se sabe desde cuándo</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>desde hace al menos %1</translation>
    </message>
</context>
<context>
    <name>EscalationMessage</name>
    <message>
        <source>help is needed</source>
        <translation>se necesita ayuda</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 desde %2.</translation>
    </message>
    <message>
        <source>Scenario &apos;%1&apos;</source>
        <translation>Escenario «%1»</translation>
    </message>
    <message>
        <source>Scenario %1 (%2)</source>
        <translation>Escenario %1 (%2)</translation>
    </message>
    <message>
        <source>%1, confidence %2:</source>
        <translation>%1, certeza %2:</translation>
    </message>
    <message>
        <source>Not &apos;%1&apos;: %2</source>
        <translation>No «%1»: %2</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>respond by %1</source>
        <translation>responder antes de %1</translation>
    </message>
    <message>
        <source>Effect: %1.</source>
        <translation>Efecto: %1.</translation>
    </message>
    <message>
        <source>Asked of you: %1.</source>
        <translation>Se le pide: %1.</translation>
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
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in ≤ %1</source>
        <translation>en ≤ %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ya</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>from %1, %2:</source>
        <translation>desde %1, %2:</translation>
    </message>
    <message>
        <source>from %1: not seen yet</source>
        <translation>desde %1: aún no visto</translation>
    </message>
</context>
<context>
    <name>FirstProfile</name>
    <message>
        <source>“%1” has characters that cannot be seen, or is too long</source>
        <translation>«%1» tiene caracteres invisibles o es demasiado largo</translation>
    </message>
    <message>
        <source>the name has at most %1 characters</source>
        <translation>el nombre puede tener %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>the profile needs a name</source>
        <translation>el perfil necesita un nombre</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: name a page, a database or a server</source>
        <translation>aún no hay nada que comprobar: indique una página, una base de datos o un servidor</translation>
    </message>
</context>
<context>
    <name>Grafana</name>
    <message>
        <source>another place</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>%1 Whether it is noted is not known: look at the dashboard.</source>
        <translation>%1 No se sabe si quedó anotado: mire el dashboard.</translation>
    </message>
    <message>
        <source>no whole answer came: %1 at %2.</source>
        <translation>no llegó una respuesta completa: %1 en %2.</translation>
    </message>
    <message>
        <source>it could not be reached: %1 at %2. Nothing was sent; is &apos;grafana: dashboard:&apos; of the profile its address?</source>
        <translation>no se pudo contactar: %1 en %2. No se envió nada; ¿es «grafana: dashboard:» del perfil su dirección?</translation>
    </message>
    <message>
        <source>it does not know the token (401): put a valid one where &apos;grafana: token:&apos; says.</source>
        <translation>no conoce el token (401): ponga uno válido donde indica «grafana: token:».</translation>
    </message>
    <message>
        <source>the token may not write annotations (403): give its service account the role Editor.</source>
        <translation>el token no puede escribir anotaciones (403): dé a su cuenta de servicio el rol Editor.</translation>
    </message>
    <message>
        <source>there is nothing that takes annotations (404): is the dashboard&apos;s address right?</source>
        <translation>ahí nada acepta anotaciones (404): ¿es correcta la dirección del dashboard?</translation>
    </message>
    <message>
        <source>it takes no more at present (429): note it there by hand.</source>
        <translation>de momento no admite más (429): anótelo allí a mano.</translation>
    </message>
    <message>
        <source>it refuses with status %1.</source>
        <translation>lo rechaza con el estado %1.</translation>
    </message>
    <message>
        <source>status %1 leads to %2, which is not followed: the token is for the address in the profile alone.</source>
        <translation>el estado %1 remite a %2, que no se sigue: el token es solo para la dirección del perfil.</translation>
    </message>
    <message>
        <source>it fails itself, with status %1.</source>
        <translation>falla por sí mismo, con el estado %1.</translation>
    </message>
    <message>
        <source>what answers is not Grafana, or not it alone.</source>
        <translation>lo que responde no es Grafana, o no solo Grafana.</translation>
    </message>
    <message>
        <source>has it as annotation %1</source>
        <translation>lo tiene como anotación %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>before, %1: %2</source>
        <translation>antes, %1: %2</translation>
    </message>
    <message>
        <source>%1 was not seen from %2 yet</source>
        <translation>%1 aún no se ha visto desde %2</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1, desde %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Root cause, follow-ups</source>
        <translation>Causa raíz, seguimiento</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What Bridgewatch sees</source>
        <translation>Lo que ve Bridgewatch</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Before the steps</source>
        <translation>Antes de los pasos</translation>
    </message>
    <message>
        <source>Beyond the runbook</source>
        <translation>Más allá del runbook</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>no hay ningún paso «%1»</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may mean %2</source>
        <translation>«%1» puede significar %2</translation>
    </message>
    <message>
        <source>the profile has no &apos;%1&apos;</source>
        <translation>el perfil no tiene «%1»</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>confirmada por %1: %2</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>CESADA</translation>
    </message>
    <message>
        <source>alert, stood for %1</source>
        <translation>alerta, estuvo activa %1</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>Nothing is known yet about the key that this host shows. Compare its fingerprint with the host&apos;s own before anything logs in.</source>
        <translation>Aún no se sabe nada de la clave que muestra este host. Compare su huella digital con la del propio host antes de que nada inicie sesión.</translation>
    </message>
    <message>
        <source>The known_hosts file that the profile names could not be read, so no key can be trusted. Mend the file, then look again.</source>
        <translation>El archivo known_hosts que indica el perfil no se pudo leer, así que no se puede confiar en ninguna clave. Corrija el archivo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>This is not the key that known_hosts holds: somebody may sit in the middle, or the host was set up anew.</source>
        <translation>Esta no es la clave que figura en known_hosts: puede que haya alguien en medio, o que el host se haya instalado de nuevo.</translation>
    </message>
    <message>
        <source>known_hosts holds a key of another type for this host: somebody may sit in the middle, or the host was set up anew.</source>
        <translation>known_hosts contiene una clave de otro tipo para este host: puede que haya alguien en medio, o que el host se haya instalado de nuevo.</translation>
    </message>
    <message>
        <source>Nothing logs in. Ask those who run the host whether this is theirs:</source>
        <translation>Nada inicia sesión. Pregunte a quienes administran el host si esta es la suya:</translation>
    </message>
    <message>
        <source>Only when they say so, remove the old entry and look again:</source>
        <translation>Solo cuando lo confirmen, elimine la entrada antigua y compruebe de nuevo:</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>the answer&apos;s header is larger than %1 KB</source>
        <translation>la cabecera de la respuesta supera %1&#xa0;KB</translation>
    </message>
    <message>
        <source>the connection was lost once and came back at once</source>
        <translation>la conexión se perdió una vez y volvió enseguida</translation>
    </message>
    <message>
        <source>the token has characters that no token may have</source>
        <translation>el token tiene caracteres que ningún token puede tener</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a structure</source>
        <translation>una estructura</translation>
    </message>
    <message>
        <source>the body is larger than %1 MB</source>
        <translation>el cuerpo supera %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the body is no JSON object; it begins: %1</source>
        <translation>el cuerpo no es un objeto JSON; empieza por: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3</source>
        <translation>«%1» es %2, se esperaba %3</translation>
    </message>
    <message>
        <source>the body does not match %1; it begins: %2</source>
        <translation>el cuerpo no coincide con %1; empieza por: %2</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>el estado %1 remite a %2, que no se sigue</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>estado %1, se esperaba %2</translation>
    </message>
    <message>
        <source>status %1, expected %2; it says: %3</source>
        <translation>estado %1, se esperaba %2; dice: %3</translation>
    </message>
    <message>
        <source>status %1 as expected, in %2</source>
        <translation>estado %1, como se esperaba, en %2</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>mitigating</source>
        <translation>en mitigación</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>en vigilancia</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Cronista</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 · resolved in %2</source>
        <translation>%1 · resuelto en %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2 after %3</source>
        <translation>%1 · confirmado por %2 tras %3</translation>
    </message>
    <message>
        <source>%1 · response due in %2</source>
        <translation>%1 · responder en %2</translation>
    </message>
    <message>
        <source>%1 · response overdue by %2</source>
        <translation>%1 · respuesta con retraso de %2</translation>
    </message>
    <message>
        <source>It is not known whether this was noted: %1. Look at the timeline before you do it again.</source>
        <translation>No se sabe si esto quedó anotado: %1. Mire la cronología antes de volver a hacerlo.</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>No se anotó: %1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <comment>its severity</comment>
        <translation>incidente: gravedad %1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A name of more than %1 characters is not noted.</source>
        <translation>No se anota un nombre de más de %1 caracteres.</translation>
    </message>
    <message>
        <source>An event needs a kind, and somebody whose it is.</source>
        <translation>Un evento necesita un tipo y alguien a quien atribuirlo.</translation>
    </message>
    <message>
        <source>An event needs a time.</source>
        <translation>Un evento necesita una hora.</translation>
    </message>
    <message>
        <source>What is to be noted is %1 KB long; the journal takes %2 KB: shorten it.</source>
        <translation>Lo que se quiere anotar ocupa %1&#xa0;KB; el diario admite %2&#xa0;KB: acórtelo.</translation>
    </message>
    <message>
        <source>Events of two incidents are not noted at once.</source>
        <translation>No se anotan a la vez eventos de dos incidentes.</translation>
    </message>
    <message>
        <source>It is noted in incidents.db, but not in its copy: %1 The next event makes that good.</source>
        <translation>Se anotó en incidents.db, pero no en su copia: %1 El siguiente evento lo subsana.</translation>
    </message>
    <message>
        <source>Another event has the id %1.</source>
        <translation>Otro evento tiene el id %1.</translation>
    </message>
    <message>
        <source>The journal has an incident of this day with a number that none can follow.</source>
        <translation>El diario tiene un incidente de este día con un número al que ninguno puede seguir.</translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation>No hay ningún incidente %1.</translation>
    </message>
    <message>
        <source>Incident %1 has changed meanwhile: look at it again.</source>
        <translation>El incidente %1 ha cambiado entretanto: mírelo de nuevo.</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>Falta el registro del último evento.</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>No se anotó: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Another Bridgewatch is writing the journal and does not end.</source>
        <translation>Otro Bridgewatch está escribiendo el diario y no termina.</translation>
    </message>
    <message>
        <source>The journal is not whole: %1 &apos;bridgewatchctl incident verify&apos; tells all.</source>
        <translation>El diario no está íntegro: %1 «bridgewatchctl incident verify» lo cuenta todo.</translation>
    </message>
    <message>
        <source>%1 was not as it had been written. It was set aside as %2.</source>
        <translation>%1 no estaba como se había escrito. Se apartó como %2.</translation>
    </message>
    <message>
        <source>%1 was not as it had been written. It was set aside as %2; a new one is written.</source>
        <translation>%1 no estaba como se había escrito. Se apartó como %2; se escribe uno nuevo.</translation>
    </message>
    <message>
        <source>From %1 came back: events %2, incidents %3.</source>
        <translation>De %1 se recuperaron: eventos %2, incidentes %3.</translation>
    </message>
    <message>
        <source>Lines of %1 that cannot be read: %2.</source>
        <translation>Líneas de %1 que no se pueden leer: %2.</translation>
    </message>
    <message>
        <source>The last line of incidents.jsonl was not finished: the next event mends it.</source>
        <translation>La última línea de incidents.jsonl quedó sin terminar: el siguiente evento lo corrige.</translation>
    </message>
    <message>
        <source>Line %1 of incidents.jsonl is not as it was written.</source>
        <translation>La línea %1 de incidents.jsonl no está como se escribió.</translation>
    </message>
    <message>
        <source>Line %1 of incidents.jsonl holds event %2, which comes earlier.</source>
        <translation>La línea %1 de incidents.jsonl contiene el evento %2, que va antes.</translation>
    </message>
    <message>
        <source>Event %1 is another one in incidents.jsonl.</source>
        <translation>El evento %1 es otro en incidents.jsonl.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Falta el evento %1.</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing.</source>
        <translation>Faltan los eventos %1 a %2.</translation>
    </message>
    <message>
        <source>Event %1 is not as it was written: its hash is of something else.</source>
        <translation>El evento %1 no está como se escribió: su hash es de otra cosa.</translation>
    </message>
    <message>
        <source>Event %1 does not follow the event before it.</source>
        <translation>El evento %1 no sigue al evento anterior.</translation>
    </message>
    <message>
        <source>Event %1 has the id of an event before it.</source>
        <translation>El evento %1 tiene el id de un evento anterior.</translation>
    </message>
    <message>
        <source>The journal ended with event %1 and now ends with event %2: what came after is gone.</source>
        <translation>El diario terminaba con el evento %1 y ahora termina con el evento %2: lo que venía después ya no está.</translation>
    </message>
    <message>
        <source>Event %1 is not the last that was written (that was event %2).</source>
        <translation>El evento %1 no es el último que se escribió (fue el evento %2).</translation>
    </message>
    <message>
        <source>%1 events were written, and %2 are there.</source>
        <translation>Se escribieron %1 eventos, y hay %2.</translation>
    </message>
    <message>
        <source>Event %1 stands in incidents.jsonl and not in incidents.db.</source>
        <translation>El evento %1 figura en incidents.jsonl y no en incidents.db.</translation>
    </message>
    <message>
        <source>Event %1 is missing in incidents.jsonl.</source>
        <translation>Falta el evento %1 en incidents.jsonl.</translation>
    </message>
    <message>
        <source>Event %1 does not stand in incidents.jsonl yet: the next event mends it.</source>
        <translation>El evento %1 aún no figura en incidents.jsonl: el siguiente evento lo corrige.</translation>
    </message>
    <message>
        <source>incidents.db is damaged (%1).</source>
        <translation>incidents.db está dañado (%1).</translation>
    </message>
    <message>
        <source>incidents.db is not built as this version builds it.</source>
        <translation>incidents.db no está construido como lo construye esta versión.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 Whether it was noted is not known: try again, it is not noted twice.</source>
        <translation>%1 No se sabe si se anotó: inténtelo de nuevo; no se anota dos veces.</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>%1 It was set aside as %2; a new one is begun.</source>
        <translation>%1 Se apartó como %2; se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>%1 is only read here.</source>
        <translation>%1 aquí solo se lee.</translation>
    </message>
    <message>
        <source>At most %1 lines are read at once.</source>
        <translation>Se leen %1 líneas a la vez como máximo.</translation>
    </message>
    <message>
        <source>%1 holds nothing yet.</source>
        <translation>%1 aún no contiene nada.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>No está permitido escribir %1.</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written until space is freed.</source>
        <translation>El disco está lleno: %1 no se puede escribir hasta que se libere espacio.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be locked: %2</source>
        <translation>%1 no se puede bloquear: %2</translation>
    </message>
    <message>
        <source>The damaged %1 cannot be renamed.</source>
        <translation>No se puede cambiar el nombre de %1, que está dañado.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>No se puede cambiar el nombre de %1.</translation>
    </message>
    <message>
        <source>The disk fails: %1 cannot be read or written (%2).</source>
        <translation>El disco falla: %1 no se puede leer ni escribir (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 está dañado (%2).</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 lo tiene ocupado otro programa.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 no se puede abrir (%2).</translation>
    </message>
    <message>
        <source>SQLite refuses work on %1: %2</source>
        <translation>SQLite se niega a trabajar con %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Another Bridgewatch writes %1: this one only reads it.</source>
        <translation>Otro Bridgewatch escribe %1: este solo lo lee.</translation>
    </message>
    <message>
        <source>%1 is opened for reading only: %2</source>
        <translation>%1 está abierto solo para lectura: %2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version: this one only reads it.</source>
        <translation>%1 lo escribió una versión más nueva: esta solo lo lee.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s file, or holds something else: move it away.</source>
        <translation>%1 es de otro programa o contiene otra cosa: muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>it was stopped before an answer came</source>
        <translation>se detuvo antes de que llegara una respuesta</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>no llegó ninguna respuesta a tiempo</translation>
    </message>
    <message>
        <source>Too much is asked at once.</source>
        <translation>Se pide demasiado de una vez.</translation>
    </message>
</context>
<context>
    <name>LabFault</name>
    <message>
        <source>the lab does not say why</source>
        <translation>el laboratorio no dice por qué</translation>
    </message>
    <message>
        <source>the lab lists no fault</source>
        <translation>el laboratorio no enumera ninguna avería</translation>
    </message>
    <message>
        <source>The database is not running.</source>
        <translation>La base de datos no está en marcha.</translation>
    </message>
    <message>
        <source>All normal connection slots are taken; the reserved ones are free.</source>
        <translation>Los slots normales están ocupados; los reservados, libres.</translation>
    </message>
    <message>
        <source>Every connection slot is taken, the reserved ones too.</source>
        <translation>Todos los slots de conexión están ocupados, también los reservados.</translation>
    </message>
    <message>
        <source>The role ops may not have another connection.</source>
        <translation>El rol ops no puede tener ninguna conexión más.</translation>
    </message>
    <message>
        <source>The database takes no more connections.</source>
        <translation>La base de datos no admite más conexiones.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>La base de datos no existe.</translation>
    </message>
    <message>
        <source>The server runs and lets nobody in yet.</source>
        <translation>El servidor está en marcha y aún no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>The kernel accepts connections, and the server never says a word.</source>
        <translation>El kernel acepta conexiones, y el servidor no dice nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired yesterday.</source>
        <translation>El certificado del servidor caducó ayer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>El certificado del servidor es para otro nombre.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is from an authority that nobody here knows.</source>
        <translation>El certificado del servidor es de una autoridad que aquí nadie conoce.</translation>
    </message>
    <message>
        <source>The server has TLS switched off.</source>
        <translation>El servidor tiene TLS desactivado.</translation>
    </message>
    <message>
        <source>Something answers yes to TLS with bytes of its own behind it.</source>
        <translation>Algo responde que sí a TLS y envía detrás bytes propios.</translation>
    </message>
    <message>
        <source>The passwords were changed, and nobody told the clients.</source>
        <translation>Se cambiaron las contraseñas, y nadie avisó a los clientes.</translation>
    </message>
    <message>
        <source>pg_hba.conf rejects the roles ops and bridge.</source>
        <translation>pg_hba.conf rechaza los roles ops y bridge.</translation>
    </message>
    <message>
        <source>The roles ops and bridge may not log in.</source>
        <translation>Los roles ops y bridge no pueden iniciar sesión.</translation>
    </message>
    <message>
        <source>pg_hba.conf rejects the role bridge, and no other.</source>
        <translation>pg_hba.conf rechaza el rol bridge, y ningún otro.</translation>
    </message>
    <message>
        <source>Packets to the database vanish.</source>
        <translation>Los paquetes hacia la base de datos desaparecen.</translation>
    </message>
    <message>
        <source>A firewall rejects connections to the database.</source>
        <translation>Un cortafuegos rechaza las conexiones a la base de datos.</translation>
    </message>
    <message>
        <source>Packets from the desk to the database vanish.</source>
        <translation>Los paquetes desde este puesto hacia la base de datos desaparecen.</translation>
    </message>
    <message>
        <source>A firewall resets connections from the desk to the database.</source>
        <translation>Un cortafuegos corta con un reset las conexiones desde este puesto a la base de datos.</translation>
    </message>
    <message>
        <source>The database&apos;s name does not resolve.</source>
        <translation>El nombre de la base de datos no se resuelve.</translation>
    </message>
    <message>
        <source>A web server answers on the database&apos;s port.</source>
        <translation>En el puerto de la base de datos responde un servidor web.</translation>
    </message>
    <message>
        <source>An SSH server answers on the database&apos;s port; its first byte is S.</source>
        <translation>En el puerto de la base de datos responde un servidor SSH; su primer byte es S.</translation>
    </message>
    <message>
        <source>Something accepts the connection and resets it.</source>
        <translation>Algo acepta la conexión y la corta con un reset.</translation>
    </message>
    <message>
        <source>The service is not running.</source>
        <translation>El servicio no está en marcha.</translation>
    </message>
    <message>
        <source>The service crashes at its start, and pm2 has given it up.</source>
        <translation>El servicio se cae al arrancar, y pm2 ha desistido de reiniciarlo.</translation>
    </message>
    <message>
        <source>The service answers 200, and says that it is not well.</source>
        <translation>El servicio responde 200 y dice que no está bien.</translation>
    </message>
    <message>
        <source>The service cannot work although the database is well.</source>
        <translation>El servicio no puede trabajar aunque la base de datos está bien.</translation>
    </message>
    <message>
        <source>The pooler is not running.</source>
        <translation>El pooler no está en marcha.</translation>
    </message>
    <message>
        <source>The pooler has no connection left, and its clients queue.</source>
        <translation>Al pooler no le queda ninguna conexión, y sus clientes hacen cola.</translation>
    </message>
    <message>
        <source>The pooler cannot reach the database, which is well.</source>
        <translation>El pooler no llega a la base de datos, que está bien.</translation>
    </message>
    <message>
        <source>Nobody answers where the host should be.</source>
        <translation>Nadie responde donde debería estar el host.</translation>
    </message>
    <message>
        <source>The host shows another key than the one that is known.</source>
        <translation>El host muestra una clave distinta de la conocida.</translation>
    </message>
    <message>
        <source>The host does not let the desk&apos;s key in.</source>
        <translation>El host no admite la clave de este puesto.</translation>
    </message>
    <message>
        <source>A page of the table users is damaged on disk.</source>
        <translation>Una página de la tabla users está dañada en el disco.</translation>
    </message>
    <message>
        <source>The mail vendor tells of an outage of its own.</source>
        <translation>El proveedor de correo informa él mismo de una interrupción.</translation>
    </message>
    <message>
        <source>The mail vendor&apos;s API is down, and its status page says that all is well.</source>
        <translation>La API del proveedor de correo está caída, y su página de estado dice que todo está bien.</translation>
    </message>
    <message>
        <source>Somebody revoked the key of the mail account.</source>
        <translation>Alguien revocó la clave de la cuenta de correo.</translation>
    </message>
    <message>
        <source>The mail vendor takes no more requests for now.</source>
        <translation>El proveedor de correo no admite más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>Most mail is blocked on its way: the sender is on a list.</source>
        <translation>La mayor parte del correo se bloquea por el camino: el remitente está en una lista.</translation>
    </message>
    <message>
        <source>The payments vendor has disabled the service&apos;s webhook.</source>
        <translation>El proveedor de pagos ha desactivado el webhook del servicio.</translation>
    </message>
    <message>
        <source>The service refuses webhooks: it checks them with a secret that was rolled.</source>
        <translation>El servicio rechaza los webhooks: los verifica con un secreto que ya se sustituyó.</translation>
    </message>
    <message>
        <source>The service is well, and copies no users any more.</source>
        <translation>El servicio está bien, pero ya no copia ningún usuario.</translation>
    </message>
    <message>
        <source>The canister has lost users that the database still has.</source>
        <translation>El canister ha perdido usuarios que la base de datos aún tiene.</translation>
    </message>
    <message>
        <source>The canister cannot be asked: its replica is down.</source>
        <translation>No se puede consultar el canister: su réplica está caída.</translation>
    </message>
    <message>
        <source>stops PostgreSQL</source>
        <translation>detiene PostgreSQL</translation>
    </message>
    <message>
        <source>psql sessions of another program fill them</source>
        <translation>sesiones psql de otro programa los llenan</translation>
    </message>
    <message>
        <source>psql sessions of another program and of an administrator fill them</source>
        <translation>sesiones psql de otro programa y de un administrador los llenan</translation>
    </message>
    <message>
        <source>renames it to helloworlddao_moved</source>
        <translation>la renombra como helloworlddao_moved</translation>
    </message>
    <message>
        <source>restarts it as a standby with hot_standby off</source>
        <translation>lo reinicia como standby con hot_standby desactivado</translation>
    </message>
    <message>
        <source>suspends the postmaster with SIGSTOP</source>
        <translation>suspende el postmaster con SIGSTOP</translation>
    </message>
    <message>
        <source>serves another certificate</source>
        <translation>presenta otro certificado</translation>
    </message>
    <message>
        <source>serves a certificate of another authority, without that authority&apos;s own</source>
        <translation>presenta un certificado de otra autoridad, sin el de esa autoridad</translation>
    </message>
    <message>
        <source>an impostor on the database&apos;s port</source>
        <translation>un impostor en el puerto de la base de datos</translation>
    </message>
    <message>
        <source>a reject line before the others</source>
        <translation>una línea reject antes de las demás</translation>
    </message>
    <message>
        <source>an nftables rule drops its packets</source>
        <translation>una regla de nftables descarta sus paquetes</translation>
    </message>
    <message>
        <source>a listener whose backlog is full</source>
        <translation>un proceso a la escucha con la cola llena</translation>
    </message>
    <message>
        <source>an nftables rule answers admin-prohibited</source>
        <translation>una regla de nftables responde admin-prohibited</translation>
    </message>
    <message>
        <source>a closed port, which no client can tell from a filter that resets</source>
        <translation>un puerto cerrado, que ningún cliente distingue de un filtro que responde con reset</translation>
    </message>
    <message>
        <source>the profile gets a name that cannot exist</source>
        <translation>el perfil recibe un nombre que no puede existir</translation>
    </message>
    <message>
        <source>an nftables rule drops what other accounts send</source>
        <translation>una regla de nftables descarta lo que envían otras cuentas</translation>
    </message>
    <message>
        <source>an nftables rule resets what other accounts open</source>
        <translation>una regla de nftables corta con reset lo que abren otras cuentas</translation>
    </message>
    <message>
        <source>restarts it with an authority file that is not there</source>
        <translation>lo reinicia con un archivo de CA que no existe</translation>
    </message>
    <message>
        <source>an impostor on the service&apos;s port</source>
        <translation>un impostor en el puerto del servicio</translation>
    </message>
    <message>
        <source>restarts it with last month&apos;s password</source>
        <translation>lo reinicia con la contraseña del mes pasado</translation>
    </message>
    <message>
        <source>stops PgBouncer</source>
        <translation>detiene PgBouncer</translation>
    </message>
    <message>
        <source>open transactions hold every connection of the pools, and others wait behind them</source>
        <translation>transacciones abiertas retienen todas las conexiones de los pools, y otras esperan detrás</translation>
    </message>
    <message>
        <source>points PgBouncer at a closed port</source>
        <translation>dirige PgBouncer a un puerto cerrado</translation>
    </message>
    <message>
        <source>stops sshd</source>
        <translation>detiene sshd</translation>
    </message>
    <message>
        <source>restarts sshd with another host key</source>
        <translation>reinicia sshd con otra clave de host</translation>
    </message>
    <message>
        <source>empties authorized_keys</source>
        <translation>vacía authorized_keys</translation>
    </message>
    <message>
        <source>overwrites eight bytes while the server is down</source>
        <translation>sobrescribe ocho bytes con el servidor detenido</translation>
    </message>
    <message>
        <source>rewrites its status page</source>
        <translation>reescribe su página de estado</translation>
    </message>
    <message>
        <source>its API answers 503</source>
        <translation>su API responde 503</translation>
    </message>
    <message>
        <source>its API knows another key</source>
        <translation>su API conoce otra clave</translation>
    </message>
    <message>
        <source>its API answers 429</source>
        <translation>su API responde 429</translation>
    </message>
    <message>
        <source>its API counts blocks and bounces</source>
        <translation>su API cuenta bloqueos y rebotes</translation>
    </message>
    <message>
        <source>its API lists it as disabled</source>
        <translation>su API lo muestra como desactivado</translation>
    </message>
    <message>
        <source>restarts it with last month&apos;s secret; events wait at the vendor&apos;s API</source>
        <translation>lo reinicia con el secreto del mes pasado; los eventos esperan en la API del proveedor</translation>
    </message>
    <message>
        <source>lets a trigger drop what it writes to the table, and dates the rows back an hour</source>
        <translation>hace que un trigger descarte lo que escribe en la tabla y atrasa las filas una hora</translation>
    </message>
    <message>
        <source>rewrites what the canister holds</source>
        <translation>reescribe lo que contiene el canister</translation>
    </message>
    <message>
        <source>dfx finds no replica</source>
        <translation>dfx no encuentra ninguna réplica</translation>
    </message>
    <message>
        <source>sshd is not installed</source>
        <translation>sshd no está instalado</translation>
    </message>
    <message>
        <source>the SSH client is not installed</source>
        <translation>el cliente SSH no está instalado</translation>
    </message>
    <message>
        <source>/etc/nologin keeps everybody but root out</source>
        <translation>/etc/nologin impide el acceso a todos salvo a root</translation>
    </message>
    <message>
        <source>pgbouncer is not installed</source>
        <translation>pgbouncer no está instalado</translation>
    </message>
    <message>
        <source>node is not installed</source>
        <translation>node no está instalado</translation>
    </message>
    <message>
        <source>npm is not installed, and neither are the service&apos;s packages</source>
        <translation>npm no está instalado, y los paquetes del servicio tampoco</translation>
    </message>
    <message>
        <source>prometheus is not installed</source>
        <translation>prometheus no está instalado</translation>
    </message>
    <message>
        <source>prometheus-alertmanager is not installed</source>
        <translation>prometheus-alertmanager no está instalado</translation>
    </message>
    <message>
        <source>there is no network namespace to filter in</source>
        <translation>no hay ningún espacio de nombres de red en el que filtrar</translation>
    </message>
    <message>
        <source>called by an ordinary user, all of the lab is one account</source>
        <translation>iniciado por un usuario corriente, todo el laboratorio es una sola cuenta</translation>
    </message>
    <message>
        <source>net.ipv4.tcp_abort_on_overflow is on, and there is no network namespace to filter in</source>
        <translation>net.ipv4.tcp_abort_on_overflow está activado, y no hay ningún espacio de nombres de red en el que filtrar</translation>
    </message>
    <message>
        <source>no PostgreSQL server is installed (looked in /usr/lib/postgresql and /usr/pgsql-*)</source>
        <translation>no hay ningún servidor PostgreSQL instalado (se buscó en /usr/lib/postgresql y /usr/pgsql-*)</translation>
    </message>
    <message>
        <source>host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>el pooler</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>la monitorización</translation>
    </message>
    <message>
        <source>clearing what an earlier lab left in %1</source>
        <translation>retirando lo que un laboratorio anterior dejó en %1</translation>
    </message>
    <message>
        <source>making a PostgreSQL cluster on port %1</source>
        <translation>creando un clúster de PostgreSQL en el puerto %1</translation>
    </message>
    <message>
        <source>installing the service&apos;s packages (npm ci)</source>
        <translation>instalando los paquetes del servicio (npm ci)</translation>
    </message>
    <message>
        <source>without the %1: %2</source>
        <translation>sin %1: %2</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>it contains %1, which not every shell passes on as it is</source>
        <translation>contiene %1, que no todos los shells transmiten tal cual</translation>
    </message>
    <message>
        <source>stopped after %1 errors</source>
        <translation>detenido tras %1 errores</translation>
    </message>
    <message>
        <source>an Alertmanager</source>
        <translation>un Alertmanager</translation>
    </message>
    <message>
        <source>the Alertmanager %1 is used twice</source>
        <translation>el Alertmanager %1 se usa dos veces</translation>
    </message>
    <message>
        <source>&apos;runbook_for&apos;</source>
        <translation>«runbook_for»</translation>
    </message>
    <message>
        <source>&apos;runbook_for&apos; has at most %1 entries</source>
        <translation>«runbook_for» tiene %1 entradas como máximo</translation>
    </message>
    <message>
        <source>&apos;respond_within&apos;</source>
        <translation>«respond_within»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a moment such as 2026-11-28T02:00Z, or 2026-11-28T03:00+01:00, not &apos;%2&apos;</source>
        <translation>«%1» es una fecha y hora como 2026-11-28T02:00Z o 2026-11-28T03:00+01:00, no «%2»</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>la ventana termina antes de empezar</translation>
    </message>
    <message>
        <source>&apos;every&apos; is days and hours such as &apos;Sat 02:00-04:00&apos;, &apos;Mon-Fri 22:00-23:30&apos; or &apos;daily 03:00-03:15&apos;, not &apos;%1&apos;</source>
        <translation>«every» son días y horas como «Sat 02:00-04:00», «Mon-Fri 22:00-23:30» o «daily 03:00-03:15», no «%1»</translation>
    </message>
    <message>
        <source>a maintenance window</source>
        <translation>una ventana de mantenimiento</translation>
    </message>
    <message>
        <source>&apos;alerts&apos;</source>
        <translation>«alerts»</translation>
    </message>
    <message>
        <source>&apos;email&apos; is one address such as dba@example.org, not &apos;%1&apos;</source>
        <translation>«email» es una dirección como dba@example.org, no «%1»</translation>
    </message>
    <message>
        <source>&apos;chat&apos; is an address that begins with https, http, slack, msteams, mattermost, matrix, xmpp, irc or ircs, not &apos;%1&apos;</source>
        <translation>«chat» es una dirección que empieza por https, http, slack, msteams, mattermost, matrix, xmpp, irc o ircs, no «%1»</translation>
    </message>
    <message>
        <source>&apos;hours&apos; is always, 24/7, or days and hours such as &apos;Mon-Fri 08:00-18:00&apos; or &apos;Mon,Wed 09:00-12:00; Sat 22:00-02:00&apos;, not &apos;%1&apos;</source>
        <translation>«hours» es always, 24/7, o días y horas como «Mon-Fri 08:00-18:00» o «Mon,Wed 09:00-12:00; Sat 22:00-02:00», no «%1»</translation>
    </message>
    <message>
        <source>the contact &apos;%1&apos; is used twice</source>
        <translation>el contacto «%1» se usa dos veces</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>; ¿quiso decir «%1»?</translation>
    </message>
    <message>
        <source>&apos;when&apos; is a condition such as data-corruption, scenario:tls, severity:high or ask:&quot;a question&quot; of at most %1 characters, not &apos;%2&apos;%3</source>
        <translation>«when» es una condición como data-corruption, scenario:tls, severity:high o ask:&quot;una pregunta&quot; de %1 caracteres como máximo, no «%2»%3</translation>
    </message>
    <message>
        <source>there is no contact &apos;%1&apos;</source>
        <translation>no hay ningún contacto «%1»</translation>
    </message>
    <message>
        <source>there is no contact &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>no hay ningún contacto «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>an escalation rule</source>
        <translation>una regla de escalada</translation>
    </message>
    <message>
        <source>&apos;then&apos; needs &apos;within&apos;: the time after which somebody else is called</source>
        <translation>«then» necesita «within»: el tiempo tras el cual se llama a otra persona</translation>
    </message>
    <message>
        <source>the chain of calls comes back to &apos;%1&apos;</source>
        <translation>la cadena de llamadas vuelve a «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not TARGET/READING, such as users-db/sessions.active</source>
        <translation>«%1» no es OBJETIVO/LECTURA, como users-db/sessions.active</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not looked at from &apos;%2&apos;</source>
        <translation>«%1» no se comprueba desde «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no reading &apos;%2&apos;</source>
        <translation>«%1» no tiene ninguna lectura «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no reading &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>«%1» no tiene ninguna lectura «%2»; ¿quiso decir «%3»?</translation>
    </message>
    <message>
        <source>&apos;series&apos;</source>
        <translation>«series»</translation>
    </message>
    <message>
        <source>&apos;series&apos; has at most %1 entries</source>
        <translation>«series» tiene %1 entradas como máximo</translation>
    </message>
    <message>
        <source>&apos;history&apos;</source>
        <translation>«history»</translation>
    </message>
    <message>
        <source>&apos;prometheus&apos;</source>
        <translation>«prometheus»</translation>
    </message>
    <message>
        <source>a host</source>
        <translation>un host</translation>
    </message>
    <message>
        <source>&apos;desk&apos; is this machine; choose another id for the host</source>
        <translation>«desk» es este equipo; elija otro id para el host</translation>
    </message>
    <message>
        <source>&apos;hosts&apos;</source>
        <translation>«hosts»</translation>
    </message>
    <message>
        <source>a profile has at most %1 hosts</source>
        <translation>un perfil tiene %1 hosts como máximo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be read on its way to %2: use https</source>
        <translation>«%1» se puede leer en su camino hacia %2: use https</translation>
    </message>
    <message>
        <source>&apos;expect&apos;</source>
        <translation>«expect»</translation>
    </message>
    <message>
        <source>not a regular expression (RE2): %1</source>
        <translation>no es una expresión regular (RE2): %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; logs in twice for one wrong password and lets anybody read along; use verify-full, or require where there is no certificate authority</source>
        <translation>«%1» inicia sesión dos veces con una contraseña errónea y deja que cualquiera lea la comunicación; use verify-full, o require donde no haya autoridad de certificación</translation>
    </message>
    <message>
        <source>&apos;admin&apos;</source>
        <translation>«admin»</translation>
    </message>
    <message>
        <source>an account needs &apos;api_key&apos;, such as { from: keyring }</source>
        <translation>una cuenta necesita «api_key», como { from: keyring }</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot name a class: use a-z, 0-9 and &apos;_&apos;, at most 24</source>
        <translation>«%1» no puede nombrar una clase: use a-z, 0-9 y «_», 24 como máximo</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; exists already</source>
        <translation>la clase «%1» ya existe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a regular expression (RE2)</source>
        <translation>«%1» es una expresión regular (RE2)</translation>
    </message>
    <message>
        <source>&apos;classes&apos;</source>
        <translation>«classes»</translation>
    </message>
    <message>
        <source>a log has at most %1 classes of its own</source>
        <translation>un log tiene %1 clases propias como máximo</translation>
    </message>
    <message>
        <source>a log needs &apos;path&apos;, or &apos;pm2_process&apos; for what pm2 writes</source>
        <translation>un log necesita «path», o «pm2_process» para lo que escribe pm2</translation>
    </message>
    <message>
        <source>pm2 is asked on a host, not on this desk; name the file with &apos;path&apos;</source>
        <translation>pm2 se consulta en un host, no en este puesto; indique el archivo con «path»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with &apos;pm2_process&apos;</source>
        <translation>«%1» va con «pm2_process»</translation>
    </message>
    <message>
        <source>&apos;json&apos;</source>
        <translation>«json»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a single value</source>
        <translation>«%1» necesita un único valor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an http or https address</source>
        <translation>«%1» no es una dirección http o https</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names port 0, where nobody can be</source>
        <translation>«%1» indica el puerto 0, donde no puede haber nadie</translation>
    </message>
    <message>
        <source>a secret does not belong in the profile, not in an address either</source>
        <translation>un secreto no debe estar en el perfil, tampoco en una dirección</translation>
    </message>
    <message>
        <source>a secret does not belong in the profile. Store it with &apos;bridgewatchctl secret set %1&apos; and write &apos;%2: { from: keyring }&apos;; or use { env: NAME } or { file: PATH }</source>
        <translation>un secreto no debe estar en el perfil. Guárdelo con «bridgewatchctl secret set %1» y escriba «%2: { from: keyring }»; o use { env: NAME } o { file: PATH }</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is { from: keyring }, { env: NAME }, { file: PATH } or none</source>
        <translation>«%1» es { from: keyring }, { env: NAME }, { file: PATH } o none</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names more than one place</source>
        <translation>«%1» indica más de un lugar</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>the profile needs &apos;version: 1&apos;</source>
        <translation>el perfil necesita «version: 1»</translation>
    </message>
    <message>
        <source>this program reads version 1 of the profile, not &apos;%1&apos;</source>
        <translation>este programa lee la versión 1 del perfil, no «%1»</translation>
    </message>
    <message>
        <source>&apos;defaults&apos;</source>
        <translation>«defaults»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot need itself</source>
        <translation>«%1» no puede necesitarse a sí mismo</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is used twice; ids of hosts and targets are one set</source>
        <translation>el id «%1» se usa dos veces; los id de hosts y objetivos forman un solo conjunto</translation>
    </message>
    <message>
        <source>there is no status page &apos;%1&apos;; the profile has: %2</source>
        <translation>no hay ninguna página de estado «%1»; el perfil tiene: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status pages</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>the profile needs &apos;targets&apos;, a list such as [ { id: db, kind: tcp, host: db.internal, port: 5432 } ]</source>
        <translation>el perfil necesita «targets», una lista como [ { id: db, kind: tcp, host: db.internal, port: 5432 } ]</translation>
    </message>
    <message>
        <source>a profile has at most %1 targets</source>
        <translation>un perfil tiene %1 objetivos como máximo</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacio en blanco</translation>
    </message>
    <message>
        <source>%1 cannot be a host: it contains %2; a host has letters, digits, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;</source>
        <translation>%1 no puede ser un host: contiene %2; un host tiene letras, dígitos, «.», «-», «_»</translation>
    </message>
    <message>
        <source>%1 cannot be a host: put the port into &apos;port&apos;</source>
        <translation>%1 no puede ser un host: ponga el puerto en «port»</translation>
    </message>
    <message>
        <source>%1 cannot be a host: it begins with &apos;-&apos;</source>
        <translation>%1 no puede ser un host: empieza por «-»</translation>
    </message>
    <message>
        <source>a host name has at most 253 characters</source>
        <translation>un nombre de host tiene 253 caracteres como máximo</translation>
    </message>
    <message>
        <source>there are more warnings; %1 are listed</source>
        <translation>hay más avisos; se enumeran %1</translation>
    </message>
    <message>
        <source>there may be more errors; %1 are listed</source>
        <translation>puede haber más errores; se enumeran %1</translation>
    </message>
    <message>
        <source>%1 is written as &apos;key: value&apos; pairs</source>
        <translation>%1 se escribe como pares «clave: valor»</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;</source>
        <translation>%1 necesita «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has at most %2 characters, none of them invisible</source>
        <translation>«%1» tiene %2 caracteres como máximo, ninguno invisible</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3, not %4</source>
        <translation>«%1» es un número entero entre %2 y %3, no %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a duration with its unit, such as 500ms, 15s, 10m or 1h, not %2</source>
        <translation>«%1» es una duración con su unidad, como 500ms, 15s, 10m o 1h, no %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies between %2 and %3</source>
        <translation>«%1» está entre %2 y %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a size with its unit, such as 500 MB or 2 GB, not %2</source>
        <translation>«%1» es un tamaño con su unidad, como 500 MB o 2 GB, no %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list, such as [a, b]</source>
        <translation>«%1» es una lista, como [a, b]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list</source>
        <translation>«%1» es una lista</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has at most %2 entries</source>
        <translation>«%1» tiene %2 entradas como máximo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2, not %3</source>
        <translation>«%1» es uno de %2, no %3</translation>
    </message>
    <message>
        <source>%1 has no key %2%3</source>
        <translation>%1 no tiene la clave %2%3</translation>
    </message>
    <message>
        <source>&apos;path&apos; names files with their whole path, such as /var/backups/*.dump, not &apos;%1&apos;</source>
        <translation>«path» indica archivos con su ruta completa, como /var/backups/*.dump, no «%1»</translation>
    </message>
    <message>
        <source>only the last part of &apos;path&apos; may hold *, ? or [, not its folder &apos;%1&apos;</source>
        <translation>solo la última parte de «path» puede contener *, ? o [, no su carpeta «%1»</translation>
    </message>
    <message>
        <source>&apos;backups&apos;</source>
        <translation>«backups»</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;</source>
        <translation>no hay ningún host «%1»</translation>
    </message>
    <message>
        <source>&apos;readiness&apos;</source>
        <translation>«readiness»</translation>
    </message>
    <message>
        <source>&apos;incidents&apos;</source>
        <translation>«incidents»</translation>
    </message>
    <message>
        <source>&apos;actions&apos;</source>
        <translation>«actions»</translation>
    </message>
    <message>
        <source>&apos;guard&apos;</source>
        <translation>«guard»</translation>
    </message>
    <message>
        <source>&apos;test_mail&apos;</source>
        <translation>«test_mail»</translation>
    </message>
    <message>
        <source>&apos;grafana&apos;</source>
        <translation>«grafana»</translation>
    </message>
    <message>
        <source>the address names no dashboard as …/d/&lt;id&gt;/… does: annotations go to %1 and belong to none</source>
        <translation>la dirección no indica ningún dashboard, como haría …/d/&lt;id&gt;/…: las anotaciones van a %1 y no pertenecen a ninguno</translation>
    </message>
    <message>
        <source>&apos;store&apos;</source>
        <translation>«store»</translation>
    </message>
    <message>
        <source>&apos;table&apos; is a table, or schema.table</source>
        <translation>«table» es una tabla, o esquema.tabla</translation>
    </message>
    <message>
        <source>&apos;canister&apos;</source>
        <translation>«canister»</translation>
    </message>
    <message>
        <source>a word of &apos;command&apos; has 1 to %1 characters, none of them invisible</source>
        <translation>una palabra de «command» tiene de 1 a %1 caracteres, ninguno invisible</translation>
    </message>
    <message>
        <source>&apos;command&apos; is a program and its arguments, such as [dfx, canister, call, NAME, METHOD, --output, json]</source>
        <translation>«command» es un programa y sus argumentos, como [dfx, canister, call, NAME, METHOD, --output, json]</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;: it is of kind %2</source>
        <translation>no hay ningún objetivo postgres «%1»: es de tipo %2</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;</source>
        <translation>no hay ningún objetivo postgres «%1»</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>no hay ningún objetivo postgres «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>unknown kind &apos;%1&apos;; known are %2%3</source>
        <translation>tipo desconocido «%1»; se conocen %2%3</translation>
    </message>
    <message>
        <source>unknown vantage &apos;%1&apos;; a vantage is &apos;desk&apos; or a host</source>
        <translation>punto de observación desconocido «%1»; un punto de observación es «desk» o un host</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a number</source>
        <translation>«%1» es un número</translation>
    </message>
    <message>
        <source>for &apos;%1&apos; low is bad: the critical limit lies below the warning</source>
        <translation>en «%1» lo malo es un valor bajo: el límite crítico va por debajo del de aviso</translation>
    </message>
    <message>
        <source>for &apos;%1&apos; high is bad: the critical limit lies above the warning</source>
        <translation>en «%1» lo malo es un valor alto: el límite crítico va por encima del de aviso</translation>
    </message>
    <message>
        <source>&apos;thresholds&apos;</source>
        <translation>«thresholds»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64</source>
        <translation>«%1» no puede ser un id: use letras, dígitos, «-», «_» y «.», 64 como máximo</translation>
    </message>
    <message>
        <source>there is no target or host &apos;%1&apos;</source>
        <translation>no hay ningún objetivo ni host «%1»</translation>
    </message>
    <message>
        <source>there is no target or host &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>no hay ningún objetivo ni host «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>no hay ningún host «%1»; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>un objetivo</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;; one is Europe/Berlin</source>
        <translation>no hay ninguna zona horaria «%1»; una es Europe/Berlin</translation>
    </message>
    <message>
        <source>this value is written in a way that is changed in the text</source>
        <translation>este valor está escrito de una forma que solo se cambia en el texto</translation>
    </message>
    <message>
        <source>this alias refers to a value that contains it</source>
        <translation>este alias remite a un valor que lo contiene</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map</source>
        <translation>una clave debe ser una palabra, no una lista ni un mapa</translation>
    </message>
    <message>
        <source>more than %1 values, aliases counted</source>
        <translation>más de %1 valores, contando los alias</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>una clave debe ser una palabra</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>la clave «%1» aparece aquí dos veces</translation>
    </message>
    <message>
        <source>larger than %1 MB; a profile is not</source>
        <translation>supera %1&#xa0;MB; un perfil no llega a tanto</translation>
    </message>
    <message>
        <source>more than %1 brackets or %2 commas; a profile has fewer</source>
        <translation>más de %1 corchetes o %2 comas; un perfil tiene menos</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>no es UTF-8 válido; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>the file is empty; a profile begins with &apos;version: 1&apos;</source>
        <translation>el archivo está vacío; un perfil empieza por «version: 1»</translation>
    </message>
    <message>
        <source>a second document; a profile is one</source>
        <translation>un segundo documento; un perfil es uno solo</translation>
    </message>
    <message>
        <source>not valid YAML: %1</source>
        <translation>no es YAML válido: %1</translation>
    </message>
    <message>
        <source>a scenario belongs to the heading of a step; this one is no step</source>
        <translation>un escenario va en el encabezado de un paso; este no es un paso</translation>
    </message>
    <message>
        <source>an id belongs to the heading of a section or step; this one is neither</source>
        <translation>un id va en el encabezado de una sección o de un paso; este no es ninguno de los dos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no parameter; they are written KEY=VALUE</source>
        <translation>«%1» no es un parámetro; se escriben CLAVE=VALOR</translation>
    </message>
    <message>
        <source>the parameter &apos;%1&apos; stands twice</source>
        <translation>el parámetro «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no directive; known are bridgewatch:check=TARGET and bridgewatch:action=NAME</source>
        <translation>«%1» no es una directiva; se conocen bridgewatch:check=OBJETIVO y bridgewatch:action=NOMBRE</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no directive; did you mean &apos;bridgewatch:%2=&apos;?</source>
        <translation>«%1» no es una directiva; ¿quiso decir «bridgewatch:%2=»?</translation>
    </message>
    <message>
        <source>&apos;bridgewatch:%1&apos; needs a name: bridgewatch:check=TARGET or bridgewatch:action=NAME</source>
        <translation>«bridgewatch:%1» necesita un nombre: bridgewatch:check=OBJETIVO o bridgewatch:action=NOMBRE</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1; ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>there is nothing to do in it: no headings such as &apos;Diagnosis&apos;, no lists, no commands</source>
        <translation>no hay nada que hacer en él: ni encabezados como «Diagnosis», ni listas, ni comandos</translation>
    </message>
    <message>
        <source>there are no steps of diagnosis; a heading such as &apos;Diagnosis&apos; makes them</source>
        <translation>no hay pasos de diagnóstico; los crea un encabezado como «Diagnosis»</translation>
    </message>
    <message>
        <source>the heading &apos;%1&apos; stands on line %2 as well</source>
        <translation>el encabezado «%1» está también en la línea %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scenario</source>
        <translation>«%1» no es un escenario</translation>
    </message>
    <message>
        <source>the scenario &apos;%1&apos; belongs to &apos;%2&apos; already</source>
        <translation>el escenario «%1» ya pertenece a «%2»</translation>
    </message>
    <message>
        <source>this comment means nothing here; known are &lt;!-- bridgewatch:scenario=ID --&gt; and &lt;!-- bridgewatch:id=NAME --&gt;, in a heading or right below it</source>
        <translation>este comentario no significa nada aquí; se conocen &lt;!-- bridgewatch:scenario=ID --&gt; y &lt;!-- bridgewatch:id=NAME --&gt;, en un encabezado o justo debajo</translation>
    </message>
    <message>
        <source>there is a %1 in this command, which nobody sees who copies it</source>
        <translation>en este comando hay un %1 que no ve nadie que lo copie</translation>
    </message>
    <message>
        <source>the profile has no target &apos;%1&apos;</source>
        <translation>el perfil no tiene ningún objetivo «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no action</source>
        <translation>«%1» no es una acción</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no parameter &apos;%2&apos;</source>
        <translation>«%1» no tiene ningún parámetro «%2»</translation>
    </message>
    <message>
        <source>not a text: there is a NUL byte; a runbook is Markdown in UTF-8</source>
        <translation>no es un texto: hay un byte NUL; un runbook es Markdown en UTF-8</translation>
    </message>
    <message>
        <source>larger than %1 MB: that is no runbook</source>
        <translation>supera %1&#xa0;MB: eso no es un runbook</translation>
    </message>
    <message>
        <source>front matter begins here and never ends, so it counts as text: end it with a line &apos;---&apos; within %1 lines</source>
        <translation>aquí empieza un preámbulo que nunca termina, así que cuenta como texto: ciérrelo con una línea «---» dentro de %1 líneas</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>nested too deeply, or too many brackets or web addresses in one paragraph, to be a runbook</source>
        <translation>con demasiado anidamiento, o demasiados corchetes o direcciones web en un párrafo, para ser un runbook</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>no hay memoria suficiente para leerlo</translation>
    </message>
    <message>
        <source>too large to be a runbook once it is taken apart</source>
        <translation>demasiado grande para ser un runbook una vez descompuesto</translation>
    </message>
    <message>
        <source>lists and quotations are nested deeper than %1 levels</source>
        <translation>listas y citas están anidadas a más de %1 niveles</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source> ⟨… %1 more bytes are left out⟩</source>
        <translation> ⟨… se omiten %1 bytes más⟩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the file that was read so far is gone: what was last written to it is not seen</source>
        <translation>el archivo que se leía hasta ahora ya no está: lo último que se escribió en él no se ve</translation>
    </message>
    <message>
        <source>%1 bytes not seen: they came faster than they could be read</source>
        <translation>%1 bytes no vistos: llegaron más rápido de lo que se podían leer</translation>
    </message>
    <message>
        <source>the file was cut: what was written to it just before may not be seen</source>
        <translation>el archivo se recortó: puede que no se vea lo que se escribió en él justo antes</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>readable, last written %1 ago</source>
        <translation>legible, escrito por última vez hace %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>autenticación</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin error</translation>
    </message>
    <message>
        <source>a file that was put aside cannot be read: what was written to it is not seen</source>
        <translation>un archivo que se apartó no se puede leer: lo que se escribió en él no se ve</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>no answer within %1, at %2</source>
        <translation>sin respuesta en %1, en %2</translation>
    </message>
    <message>
        <source>the look was stopped</source>
        <translation>la comprobación se detuvo</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>the session with %1 was lost (%2), so nothing was seen from there</source>
        <translation>se perdió la sesión con %1 (%2), así que no se vio nada desde allí</translation>
    </message>
</context>
<context>
    <name>Matchers</name>
    <message>
        <source>&apos;%1&apos; is not a condition on a label, such as team=&quot;db&quot; or severity=~&quot;critical|high&quot;</source>
        <translation>«%1» no es una condición sobre una etiqueta, como team=&quot;db&quot; o severity=~&quot;critical|high&quot;</translation>
    </message>
    <message>
        <source>not a regular expression (RE2): %1</source>
        <translation>no es una expresión regular (RE2): %1</translation>
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
        <translation>La contraseña se rechazó %1 veces y no se vuelve a probar, para que no se bloquee la cuenta: queda en reposo hasta que cambie o hasta que usted pida una comprobación.</translation>
    </message>
    <message>
        <source>The password of %1 was refused and is not tried again from here: nothing is known of the sync until %1 can be logged in to.</source>
        <translation>La contraseña de %1 se rechazó y no se vuelve a probar desde aquí: no se sabe nada de la sincronización hasta que se pueda iniciar sesión en %1.</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>vuelve a las %1</translation>
    </message>
    <message>
        <source>back %1 %2</source>
        <translation>vuelve el %1 a las %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1&#xa0;UTC</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>reachable at any time · %1</source>
        <translation>disponible siempre · %1</translation>
    </message>
    <message>
        <source>reachable now · %1</source>
        <translation>disponible ahora · %1</translation>
    </message>
    <message>
        <source>asleep · %1</source>
        <translation>durmiendo · %1</translation>
    </message>
    <message>
        <source>not in hours · %1</source>
        <translation>fuera de horario · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>siempre</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>the journal does not know the incident %1</source>
        <translation>el diario no conoce el incidente %1</translation>
    </message>
    <message>
        <source>this window changes nothing: it was started with --read-only, or its settings say so</source>
        <translation>esta ventana no cambia nada: se inició con --read-only, o así lo dicen sus ajustes</translation>
    </message>
    <message>
        <source>The profile cannot be used as it is now. What is watched is what it said before.</source>
        <translation>El perfil no se puede usar tal como está ahora. Se observa lo que decía antes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The profile was written by somebody else while it is edited here.</source>
        <translation>Otra persona o programa ha escrito el perfil mientras se edita aquí.</translation>
    </message>
    <message>
        <source>The file of the profile is gone. Its text stands in the settings still.</source>
        <translation>El archivo del perfil ya no existe. Su texto sigue en los ajustes.</translation>
    </message>
    <message>
        <source>The profile has changed on disk. What is watched is what it said before.</source>
        <translation>El perfil ha cambiado en el disco. Se observa lo que decía antes.</translation>
    </message>
    <message>
        <source>Difference…</source>
        <translation>Diferencia…</translation>
    </message>
    <message>
        <source>Watch what it says now</source>
        <translation>Observar lo que dice ahora</translation>
    </message>
    <message>
        <source>The lab has ended by itself.</source>
        <translation>El laboratorio ha terminado por sí solo.</translation>
    </message>
    <message>
        <source>The lab could not be cleared away: %1</source>
        <translation>No se pudo desmontar el laboratorio: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Copy the evidence for %1</source>
        <translation>Copiar los indicios de %1</translation>
    </message>
    <message>
        <source>Trust the host key of %1…</source>
        <translation>Confiar en la clave de host de %1…</translation>
    </message>
    <message>
        <source>host</source>
        <comment>searched for by this word</comment>
        <translation>host</translation>
    </message>
    <message>
        <source>Look at %1 now</source>
        <translation>Comprobar %1 ahora</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>Comprobar todo ahora</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an action that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Leave the lab</source>
        <translation>Salir del laboratorio</translation>
    </message>
    <message>
        <source>Practise in the lab…</source>
        <translation>Practicar en el laboratorio…</translation>
    </message>
    <message>
        <source>drill</source>
        <comment>searched for by this word</comment>
        <translation>simulacro</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>up %1</source>
        <comment>a process has been running for so long</comment>
        <translation>en marcha %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>clients of a pooler</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pm2</name>
    <message>
        <source>%1 is not found on the host; name its path with &apos;pm2:&apos; in the profile</source>
        <translation>no se encuentra %1 en el host; indique su ruta con «pm2:» en el perfil</translation>
    </message>
    <message>
        <source>no pm2 runs there for this user; was the host restarted, or is &apos;pm2_home&apos; another?</source>
        <translation>allí no hay ningún pm2 para este usuario; ¿se reinició el host, o es otro el «pm2_home»?</translation>
    </message>
    <message>
        <source>pm2 ended with an error</source>
        <translation>pm2 terminó con un error</translation>
    </message>
    <message>
        <source>pm2 answers without a list of processes</source>
        <translation>pm2 responde sin una lista de procesos</translation>
    </message>
    <message>
        <source>pm2 names no log for a process %1</source>
        <translation>pm2 no indica ningún log para un proceso %1</translation>
    </message>
    <message>
        <source>pm2 knows no process %1</source>
        <translation>pm2 no conoce ningún proceso %1</translation>
    </message>
    <message>
        <source>online, up for %1</source>
        <translation>en línea desde hace %1</translation>
    </message>
    <message>
        <source>%1 of %2 instances are not online</source>
        <translation>%1 de %2 instancias no están en línea</translation>
    </message>
    <message>
        <source>pm2 says %1, after %2 restarts</source>
        <translation>pm2 dice %1, tras %2 reinicios</translation>
    </message>
</context>
<context>
    <name>Pooler</name>
    <message>
        <source>PgBouncer %1, %2 clients served, %3 waiting</source>
        <translation>PgBouncer %1, %2 clientes atendidos, %3 en espera</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>the server sent more than %1 MB</source>
        <translation>el servidor envió más de %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the server asks for a password and the profile names none</source>
        <translation>el servidor pide una contraseña y el perfil no indica ninguna</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 of %3 usable slots in use</source>
        <translation>PostgreSQL %1, %2 de %3 slots utilizables en uso</translation>
    </message>
    <message>
        <source>the server answered no row</source>
        <translation>el servidor no devolvió ninguna fila</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 no se puede escribir: %2</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is</source>
        <translation>%1 ya existe y queda como está</translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; use another editor</source>
        <translation>el archivo supera %1&#xa0;MB; use otro editor</translation>
    </message>
    <message>
        <source>the file is no text (UTF-8); use another editor</source>
        <translation>el archivo no es texto (UTF-8); use otro editor</translation>
    </message>
    <message>
        <source>a line is longer than %1 characters; use another editor</source>
        <translation>una línea supera los %1 caracteres; use otro editor</translation>
    </message>
    <message>
        <source>some lines end with CR and LF and some with LF; use another editor</source>
        <translation>unas líneas terminan en CR y LF y otras en LF; use otro editor</translation>
    </message>
    <message>
        <source>the file has characters that end a line and are no line feed; use another editor</source>
        <translation>el archivo tiene caracteres que terminan una línea y no son un salto de línea; use otro editor</translation>
    </message>
    <message>
        <source>the file was written by somebody else meanwhile; decide first which text stays</source>
        <translation>entretanto, otra persona o programa ha escrito el archivo; decida primero qué texto se conserva</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else, and saved here it would change its owner; use another editor</source>
        <translation>%1 pertenece a otra persona, y al guardarlo aquí cambiaría de propietario; use otro editor</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; the text stands here still</source>
        <translation>no se pudo escribir %1: %2; el texto sigue aquí</translation>
    </message>
</context>
<context>
    <name>ProfileSchema</name>
    <message>
        <source>What Bridgewatch looks at, and from where.</source>
        <translation>Qué comprueba Bridgewatch, y desde dónde.</translation>
    </message>
    <message>
        <source>Version of this form: 1.</source>
        <translation>Versión de este formato: 1.</translation>
    </message>
    <message>
        <source>Name of this world, shown in the window and the first part of keyring entries.</source>
        <translation>Nombre de este entorno, que se muestra en la ventana y es la primera parte de las entradas del llavero.</translation>
    </message>
    <message>
        <source>What every host and target does unless it says otherwise.</source>
        <translation>Lo que hace cada host y cada objetivo si no dice otra cosa.</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default 15s.</source>
        <translation>Tiempo de una comprobación a la siguiente, una duración de 1s a 24h; de forma predeterminada, 15s.</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default 3s.</source>
        <translation>Tiempo que puede tardar una comprobación, una duración de 100ms a 2m; de forma predeterminada, 3s.</translation>
    </message>
    <message>
        <source>Failing looks in a row before an alarm, 1 to 100, by default 3.</source>
        <translation>Comprobaciones fallidas seguidas antes de una alarma, de 1 a 100; de forma predeterminada, 3.</translation>
    </message>
    <message>
        <source>Good looks in a row that end an alarm, 1 to 100, by default 2.</source>
        <translation>Comprobaciones correctas seguidas que terminan una alarma, de 1 a 100; de forma predeterminada, 2.</translation>
    </message>
    <message>
        <source>Machines reached over SSH, by id: each is looked at like a target, and is a vantage; at most 200.</source>
        <translation>Equipos a los que se llega por SSH, por id: cada uno se comprueba como un objetivo y es un punto de observación; 200 como máximo.</translation>
    </message>
    <message>
        <source>What to look at, at least one and at most 10000.</source>
        <translation>Qué se comprueba, uno como mínimo y 10000 como máximo.</translation>
    </message>
    <message>
        <source>Files of runbooks, relative to the profile, at most 200.</source>
        <translation>Archivos de runbooks, relativos al perfil, 200 como máximo.</translation>
    </message>
    <message>
        <source>Where alerts come from, how soon they need an answer, and when they are expected.</source>
        <translation>De dónde vienen las alertas, en cuánto tiempo necesitan respuesta y cuándo son de esperar.</translation>
    </message>
    <message>
        <source>Alertmanagers to hear of alerts from, at most 16.</source>
        <translation>Alertmanagers de los que se reciben alertas, 16 como máximo.</translation>
    </message>
    <message>
        <source>Files of runbooks, relative to the profile, by the name of the alert, at most 1000.</source>
        <translation>Archivos de runbooks, relativos al perfil, por el nombre de la alerta, 1000 como máximo.</translation>
    </message>
    <message>
        <source>How soon somebody has to respond, by severity.</source>
        <translation>En cuánto tiempo tiene que responder alguien, según la gravedad.</translation>
    </message>
    <message>
        <source>To a critical alert, a duration from 1m to 30d, by default 15m.</source>
        <translation>A una alerta crítica, una duración de 1m a 30d; de forma predeterminada, 15m.</translation>
    </message>
    <message>
        <source>To a high alert, such as a target that fails, a duration from 1m to 30d, by default 1h.</source>
        <translation>A una alerta alta, como un objetivo que falla, una duración de 1m a 30d; de forma predeterminada, 1h.</translation>
    </message>
    <message>
        <source>To a warning, a duration from 1m to 30d, by default 1h.</source>
        <translation>A un aviso, una duración de 1m a 30d; de forma predeterminada, 1h.</translation>
    </message>
    <message>
        <source>To what is only said, a duration from 1m to 30d, by default 24h.</source>
        <translation>A lo que es solo informativo, una duración de 1m a 30d; de forma predeterminada, 24h.</translation>
    </message>
    <message>
        <source>Times in which alerts are expected: they are kept, and neither shown nor notified; at most 200.</source>
        <translation>Tiempos en los que las alertas son de esperar: se conservan, y ni se muestran ni se notifican; 200 como máximo.</translation>
    </message>
    <message>
        <source>Where the past beyond this machine is kept, by default nowhere.</source>
        <translation>Dónde se conserva el pasado fuera de este equipo; de forma predeterminada, en ninguna parte.</translation>
    </message>
    <message>
        <source>A Prometheus that scrapes &apos;bridgewatchctl watch --metrics&apos;, or has series that say the same, by default none.</source>
        <translation>Un Prometheus que recoge las métricas de «bridgewatchctl watch --metrics», o que tiene series que dicen lo mismo; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Root of the Prometheus server, an http or https address without a login in it.</source>
        <translation>Raíz del servidor Prometheus, una dirección http o https que no incluya credenciales.</translation>
    </message>
    <message>
        <source>Time between two scrapes there, a duration from 1s to 24h, by default 15s.</source>
        <translation>Tiempo entre dos recogidas de métricas (scrapes) allí, una duración de 1s a 24h; de forma predeterminada, 15s.</translation>
    </message>
    <message>
        <source>PromQL for a TARGET/READING or TARGET@VANTAGE/READING, by default what &apos;watch --metrics&apos; exports of each.</source>
        <translation>PromQL para OBJETIVO/LECTURA u OBJETIVO@PUNTO/LECTURA; de forma predeterminada, lo que «watch --metrics» exporta de cada uno.</translation>
    </message>
    <message>
        <source>How incidents are kept.</source>
        <translation>Cómo se llevan los incidentes.</translation>
    </message>
    <message>
        <source>Time that everything has to stay well before an incident is over, a duration from 1s to 24h, by default 30m.</source>
        <translation>Tiempo que todo tiene que seguir en orden antes de que un incidente termine, una duración de 1s a 24h; de forma predeterminada, 30m.</translation>
    </message>
    <message>
        <source>How a test mail is asked for, by default not at all.</source>
        <translation>Cómo se pide un correo de prueba; de forma predeterminada, no se pide.</translation>
    </message>
    <message>
        <source>Where to post to, an http or https address without a login in it.</source>
        <translation>Dónde publicar, una dirección http o https que no incluya credenciales.</translation>
    </message>
    <message>
        <source>Top-level fields of the JSON body and the single value of each, by default none.</source>
        <translation>Campos del primer nivel del cuerpo JSON y el valor único de cada uno; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>The dashboard to open and, with a token, to tell of each incident, by default none.</source>
        <translation>El dashboard que se abre y al que, con un token, se informa de cada incidente; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Address of the dashboard, http or https, without a login in it; annotations go to its server, and to it alone where it holds /d/ and an id.</source>
        <translation>Dirección del dashboard, http o https, que no incluya credenciales; las anotaciones van a su servidor, y solo a él si contiene /d/ y un id.</translation>
    </message>
    <message>
        <source>Token of a service account that may write annotations, in the forms of a password, by default none: then there are none.</source>
        <translation>Token de una cuenta de servicio que puede escribir anotaciones, en las formas de una contraseña; de forma predeterminada, ninguno: entonces no hay anotaciones.</translation>
    </message>
    <message>
        <source>Whether anything may be changed, and what never.</source>
        <translation>Si se puede cambiar algo, y qué no se cambia nunca.</translation>
    </message>
    <message>
        <source>Whether actions may be carried out once somebody has confirmed them, by default read-only.</source>
        <translation>Si se pueden ejecutar acciones una vez que alguien las ha confirmado; de forma predeterminada, read-only.</translation>
    </message>
    <message>
        <source>Sessions that no action ends, by default none.</source>
        <translation>Sesiones que ninguna acción termina; de forma predeterminada, ninguna.</translation>
    </message>
    <message>
        <source>Roles whose sessions are never ended, by their exact names, by default none.</source>
        <translation>Roles cuyas sesiones nunca se terminan, por sus nombres exactos; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Values of application_name whose sessions are never ended, exactly, by default none.</source>
        <translation>Valores de application_name cuyas sesiones nunca se terminan, exactos; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Sessions that one action may end, 1 to 1000, by default 50.</source>
        <translation>Sesiones que puede terminar una sola acción, de 1 a 1000; de forma predeterminada, 50.</translation>
    </message>
    <message>
        <source>Whom to call, at most 200.</source>
        <translation>A quién llamar, 200 como máximo.</translation>
    </message>
    <message>
        <source>When to call whom, at most 100 rules.</source>
        <translation>Cuándo llamar a quién, 100 reglas como máximo.</translation>
    </message>
    <message>
        <source>What the readiness checks cannot find out by themselves.</source>
        <translation>Lo que las comprobaciones de preparación no pueden averiguar por sí mismas.</translation>
    </message>
    <message>
        <source>Where the backups of the database lie, by default nowhere that is known.</source>
        <translation>Dónde están las copias de seguridad de la base de datos; de forma predeterminada, en ningún lugar conocido.</translation>
    </message>
    <message>
        <source>Host of this profile on which they lie.</source>
        <translation>Host de este perfil en el que están.</translation>
    </message>
    <message>
        <source>Their files, with the whole path; its last part may hold *, ? and [.</source>
        <translation>Sus archivos, con la ruta completa; su última parte puede contener *, ? y [.</translation>
    </message>
    <message>
        <source>Age that the newest may have, a duration from 1m to 30d, by default 26h.</source>
        <translation>Antigüedad que puede tener la más reciente, una duración de 1m a 30d; de forma predeterminada, 26h.</translation>
    </message>
    <message>
        <source>Where the past is kept, and for how long.</source>
        <translation>Dónde se conserva el pasado y durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>A file of this machine&apos;s own, by default sqlite.</source>
        <translation>Un archivo de este mismo equipo; de forma predeterminada, sqlite.</translation>
    </message>
    <message>
        <source>Time that every look is kept, a duration from 1h to 31d, by default 24h.</source>
        <translation>Tiempo que se conserva cada comprobación, una duración de 1h a 31d; de forma predeterminada, 24h.</translation>
    </message>
    <message>
        <source>Time that minutes are kept with their extremes, a duration from 1d to 366d, by default 30d.</source>
        <translation>Tiempo que se conservan los minutos con sus valores extremos, una duración de 1d a 366d; de forma predeterminada, 30d.</translation>
    </message>
    <message>
        <source>Time that hours are kept with their extremes, and changes of state, a duration from 1d to 3660d, by default 365d.</source>
        <translation>Tiempo que se conservan las horas con sus valores extremos, y los cambios de estado, una duración de 1d a 3660d; de forma predeterminada, 365d.</translation>
    </message>
    <message>
        <source>Size that the file may reach, 10 MB to 100 GB, by default 500 MB; beyond it the oldest of the finest goes first.</source>
        <translation>Tamaño que puede alcanzar el archivo, de 10 MB a 100 GB; de forma predeterminada, 500 MB; si se supera, se elimina primero lo más antiguo de lo más detallado.</translation>
    </message>
    <message>
        <source>Address of the Alertmanager, http or https, without a login.</source>
        <translation>Dirección del Alertmanager, http o https, sin credenciales.</translation>
    </message>
    <message>
        <source>Conditions on the labels of its alerts that all have to be true, by default none, such as team=&quot;db&quot;; a pattern (=~) is RE2&apos;s and has to fit the whole label.</source>
        <translation>Condiciones sobre las etiquetas de sus alertas, que tienen que cumplirse todas, como team=&quot;db&quot;; de forma predeterminada, ninguna; un patrón (=~) es de RE2 y tiene que coincidir con la etiqueta entera.</translation>
    </message>
    <message>
        <source>When it begins, with its offset, such as 2026-11-28T02:00Z.</source>
        <translation>Cuándo empieza, con su desfase horario, como 2026-11-28T02:00Z.</translation>
    </message>
    <message>
        <source>When it ends, with its offset.</source>
        <translation>Cuándo termina, con su desfase horario.</translation>
    </message>
    <message>
        <source>Days and hours, such as Sat 02:00-04:00; an end that is not after the beginning is on the next day.</source>
        <translation>Días y horas, como Sat 02:00-04:00; un final que no es posterior al comienzo es del día siguiente.</translation>
    </message>
    <message>
        <source>Time zone of the hours, such as Europe/Berlin, by default UTC.</source>
        <translation>Zona horaria de las horas, como Europe/Berlin; de forma predeterminada, UTC.</translation>
    </message>
    <message>
        <source>Ids of the hosts and targets whose alerts are expected, by default whatever the labels say.</source>
        <translation>Los id de los hosts y objetivos cuyas alertas son de esperar; de forma predeterminada, lo que digan las etiquetas.</translation>
    </message>
    <message>
        <source>Conditions on the labels of the alerts that are expected, by default none; without targets and labels it is every alert.</source>
        <translation>Condiciones sobre las etiquetas de las alertas que son de esperar; de forma predeterminada, ninguna; sin objetivos ni etiquetas, son todas las alertas.</translation>
    </message>
    <message>
        <source>Why, a sentence to show.</source>
        <translation>Por qué, una frase que se muestra.</translation>
    </message>
    <message>
        <source>Name that rules call this contact by, once among all contacts.</source>
        <translation>Nombre con el que las reglas llaman a este contacto, único entre todos los contactos.</translation>
    </message>
    <message>
        <source>Name to show, by default the id.</source>
        <translation>Nombre que se muestra; de forma predeterminada, el id.</translation>
    </message>
    <message>
        <source>What they are there for, such as DBA, by default not said.</source>
        <translation>Cuál es su función, como DBA; de forma predeterminada, no se indica.</translation>
    </message>
    <message>
        <source>Number to call, at best with the country&apos;s code, such as +1 555 0100, by default none.</source>
        <translation>Número al que llamar, preferiblemente con el prefijo del país, como +1 555 0100; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Address to write to, by default none.</source>
        <translation>Dirección a la que escribir; de forma predeterminada, ninguna.</translation>
    </message>
    <message>
        <source>Link that opens a conversation, by default none.</source>
        <translation>Enlace que abre una conversación; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Where the address to post messages to is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the address itself.</source>
        <translation>Dónde está la dirección en la que se publican los mensajes; de forma predeterminada, ninguna: { from: keyring }, { env: NAME } o { file: PATH }, nunca la dirección misma.</translation>
    </message>
    <message>
        <source>When they answer, by default always; an end that is not after the beginning is on the next day.</source>
        <translation>Cuándo responde; de forma predeterminada, siempre; un final que no es posterior al comienzo es del día siguiente.</translation>
    </message>
    <message>
        <source>Condition: database-unrecoverable, data-corruption, provider-outage, prolonged-mail-outage, response-time-exceeded, scenario:ID, severity:S or worse, or ask:&quot;a question&quot; that only a person can answer.</source>
        <translation>Condición: database-unrecoverable, data-corruption, provider-outage, prolonged-mail-outage, response-time-exceeded, scenario:ID, severity:S o peor, o ask:&quot;una pregunta&quot; que solo puede responder una persona.</translation>
    </message>
    <message>
        <source>Time that the condition has to hold, a duration from 1s to 24h, by default none, and 30m of prolonged-mail-outage.</source>
        <translation>Tiempo que tiene que mantenerse la condición, una duración de 1s a 24h; de forma predeterminada, ninguno, y 30m en prolonged-mail-outage.</translation>
    </message>
    <message>
        <source>Id of the contact to call.</source>
        <translation>Id del contacto al que llamar.</translation>
    </message>
    <message>
        <source>Time in which they are to answer, a duration from 1m to 30d, by default at once.</source>
        <translation>Tiempo en el que debe responder, una duración de 1m a 30d; de forma predeterminada, de inmediato.</translation>
    </message>
    <message>
        <source>Id of the contact to call when they do not, by default nobody.</source>
        <translation>Id del contacto al que llamar si no responde; de forma predeterminada, nadie.</translation>
    </message>
    <message>
        <source>From here on the target is in warning, in the unit of the reading, by default never.</source>
        <translation>A partir de aquí, el objetivo está en aviso, en la unidad de la lectura; de forma predeterminada, nunca.</translation>
    </message>
    <message>
        <source>From here on the target has failed, in the unit of the reading, by default never; it does not lie on the good side of the warning.</source>
        <translation>A partir de aquí, el objetivo está en fallo, en la unidad de la lectura; de forma predeterminada, nunca; no queda en el lado bueno del aviso.</translation>
    </message>
    <message>
        <source>In the system keyring, where &apos;bridgewatchctl secret set ID.password&apos; puts it.</source>
        <translation>En el llavero del sistema, donde lo guarda «bridgewatchctl secret set ID.password».</translation>
    </message>
    <message>
        <source>In the environment variable of this name.</source>
        <translation>En la variable de entorno de este nombre.</translation>
    </message>
    <message>
        <source>In the first line of this file; a relative path starts at the profile, ~/ at the home folder.</source>
        <translation>En la primera línea de este archivo; una ruta relativa parte del perfil, y ~/ de la carpeta personal.</translation>
    </message>
    <message>
        <source>Name to show, cut at 60 characters, by default the id.</source>
        <translation>Nombre que se muestra, cortado a los 60 caracteres; de forma predeterminada, el id.</translation>
    </message>
    <message>
        <source>Ids of the hosts and targets that this one leans on, by default none: edges of the path map, and what tells cause from symptom.</source>
        <translation>Los id de los hosts y objetivos en los que se apoya este; de forma predeterminada, ninguno: tramos del mapa de la ruta, y lo que distingue la causa del síntoma.</translation>
    </message>
    <message>
        <source>Where to look from: desk, which is this machine, and ids of hosts; by default the desk alone.</source>
        <translation>Desde dónde se comprueba: desk, que es este equipo, e id de hosts; de forma predeterminada, solo desk.</translation>
    </message>
    <message>
        <source>Id of the host that it runs on, by default not said; when a connection is refused, the sockets that listen there are evidence.</source>
        <translation>Id del host en el que se ejecuta; de forma predeterminada, no se indica; cuando se rechaza una conexión, los sockets que escuchan allí sirven de indicio.</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default that of &apos;defaults&apos;.</source>
        <translation>Tiempo de una comprobación a la siguiente, una duración de 1s a 24h; de forma predeterminada, el de «defaults».</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default that of &apos;defaults&apos;.</source>
        <translation>Tiempo que puede tardar una comprobación, una duración de 100ms a 2m; de forma predeterminada, el de «defaults».</translation>
    </message>
    <message>
        <source>Failing looks in a row before an alarm, 1 to 100, by default that of &apos;defaults&apos;.</source>
        <translation>Comprobaciones fallidas seguidas antes de una alarma, de 1 a 100; de forma predeterminada, el valor de «defaults».</translation>
    </message>
    <message>
        <source>Good looks in a row that end an alarm, 1 to 100, by default that of &apos;defaults&apos;.</source>
        <translation>Comprobaciones correctas seguidas que terminan una alarma, de 1 a 100; de forma predeterminada, el valor de «defaults».</translation>
    </message>
    <message>
        <source>Role to log in as.</source>
        <translation>Rol con el que se inicia sesión.</translation>
    </message>
    <message>
        <source>Where the password is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the password itself.</source>
        <translation>Dónde está la contraseña; de forma predeterminada, ninguna: { from: keyring }, { env: NAME } o { file: PATH }, nunca la contraseña misma.</translation>
    </message>
    <message>
        <source>Where the bearer token is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the token itself.</source>
        <translation>Dónde está el token bearer; de forma predeterminada, ninguno: { from: keyring }, { env: NAME } o { file: PATH }, nunca el token mismo.</translation>
    </message>
    <message>
        <source>How much TLS, in libpq&apos;s words, by default verify-full.</source>
        <translation>Cuánto TLS, con las palabras de libpq; de forma predeterminada, verify-full.</translation>
    </message>
    <message>
        <source>File of the certificate authorities to trust, relative to the profile, by default the system&apos;s.</source>
        <translation>Archivo de las autoridades de certificación en las que se confía, relativo al perfil; de forma predeterminada, el del sistema.</translation>
    </message>
    <message>
        <source>File of the certificate to show to the server, relative to the profile, by default none.</source>
        <translation>Archivo del certificado que se presenta al servidor, relativo al perfil; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>File of the key to &apos;sslcert&apos;, relative to the profile, by default none.</source>
        <translation>Archivo de la clave de «sslcert», relativo al perfil; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Time to connect, in milliseconds; high is bad.</source>
        <translation>Tiempo hasta conectar, en milisegundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Days until the certificate expires; low is bad.</source>
        <translation>Días hasta que caduca el certificado; lo malo es un valor bajo.</translation>
    </message>
    <message>
        <source>Host name or address to reach by SSH.</source>
        <translation>Nombre de host o dirección a la que se llega por SSH.</translation>
    </message>
    <message>
        <source>Port of its SSH server, 1 to 65535, by default 22.</source>
        <translation>Puerto de su servidor SSH, de 1 a 65535; de forma predeterminada, 22.</translation>
    </message>
    <message>
        <source>User to log in as, by default who runs Bridgewatch.</source>
        <translation>Usuario con el que se inicia sesión; de forma predeterminada, quien ejecuta Bridgewatch.</translation>
    </message>
    <message>
        <source>File of the private key, relative to the profile, by default the agent&apos;s keys, then the usual files.</source>
        <translation>Archivo de la clave privada, relativo al perfil; de forma predeterminada, las claves del agente, después los archivos habituales.</translation>
    </message>
    <message>
        <source>File of the host keys to trust, relative to the profile, by default ~/.ssh/known_hosts.</source>
        <translation>Archivo de las claves de host en las que se confía, relativo al perfil; de forma predeterminada, ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>Name of this target, once among all hosts and targets: 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>Nombre de este objetivo, único entre todos los hosts y objetivos: de 1 a 64 letras, dígitos, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>What it is, and so how it is looked at.</source>
        <translation>Qué es y, por tanto, cómo se comprueba.</translation>
    </message>
    <message>
        <source>Page to ask for, an http or https address without a login in it.</source>
        <translation>Página que se pide, una dirección http o https que no incluya credenciales.</translation>
    </message>
    <message>
        <source>What the answer must be, by default status 200.</source>
        <translation>Cómo debe ser la respuesta; de forma predeterminada, estado 200.</translation>
    </message>
    <message>
        <source>Status of the answer, 100 to 599, by default 200.</source>
        <translation>Estado de la respuesta, de 100 a 599; de forma predeterminada, 200.</translation>
    </message>
    <message>
        <source>Top-level fields of a JSON body and the single value of each, by default none.</source>
        <translation>Campos del primer nivel de un cuerpo JSON y el valor único de cada uno; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Regular expression (RE2) that the body must contain, by default anything.</source>
        <translation>Expresión regular (RE2) que debe aparecer en el cuerpo; de forma predeterminada, cualquier cosa.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default none.</source>
        <translation>Límites de sus lecturas; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Time until the answer was there, in milliseconds; high is bad.</source>
        <translation>Tiempo hasta tener la respuesta, en milisegundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Size of the body, in bytes; high is bad.</source>
        <translation>Tamaño del cuerpo, en bytes; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Host name or address of the server.</source>
        <translation>Nombre de host o dirección del servidor.</translation>
    </message>
    <message>
        <source>Port of the server, 1 to 65535, by default 5432.</source>
        <translation>Puerto del servidor, de 1 a 65535; de forma predeterminada, 5432.</translation>
    </message>
    <message>
        <source>Database to open.</source>
        <translation>Base de datos que se abre.</translation>
    </message>
    <message>
        <source>Whether SCRAM is bound to the TLS connection, by default prefer under sslmode verify-full, disable under disable, else require.</source>
        <translation>Si SCRAM se vincula a la conexión TLS; de forma predeterminada, prefer con sslmode verify-full, disable con disable, y si no, require.</translation>
    </message>
    <message>
        <source>Login for actions alone, which may use the slots that are reserved, by default none: then it is the target&apos;s user.</source>
        <translation>Cuenta de acceso solo para acciones, que puede usar los slots reservados; de forma predeterminada, ninguna: entonces es el usuario del objetivo.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default of sessions.used_ratio alone.</source>
        <translation>Límites de sus lecturas; de forma predeterminada, solo los de sessions.used_ratio.</translation>
    </message>
    <message>
        <source>Sessions of every kind, a number; high is bad.</source>
        <translation>Sesiones de todo tipo, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Sessions that run a query, a number; high is bad.</source>
        <translation>Sesiones que ejecutan una consulta, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Sessions that wait for their client, a number; high is bad.</source>
        <translation>Sesiones que esperan a su cliente, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Sessions that wait for their client within a transaction, a number; high is bad.</source>
        <translation>Sesiones que esperan a su cliente dentro de una transacción, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Sessions that wait for a lock, a number; high is bad.</source>
        <translation>Sesiones que esperan un bloqueo, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>The server&apos;s max_connections, a number; high is bad.</source>
        <translation>El max_connections del servidor, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Slots kept for administrators, a number; high is bad.</source>
        <translation>Slots reservados a los administradores, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Slots for everybody else, a number; high is bad.</source>
        <translation>Slots para todos los demás, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Share of the usable slots that is taken, 0 to 1, by default warning 0.8 and critical 0.95; high is bad.</source>
        <translation>Proporción de los slots utilizables que está ocupada, de 0 a 1; de forma predeterminada, aviso 0.8 y crítico 0.95; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Age of the oldest transaction, in seconds; high is bad.</source>
        <translation>Edad de la transacción más antigua, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Size of the database, in bytes; high is bad.</source>
        <translation>Tamaño de la base de datos, en bytes; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Time since the server started, in seconds; low is bad.</source>
        <translation>Tiempo desde que se inició el servidor, en segundos; lo malo es un valor bajo.</translation>
    </message>
    <message>
        <source>Age of what a replica replayed last, in seconds; high is bad.</source>
        <translation>Antigüedad de lo último que aplicó una réplica, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Damaged pages that the server has met, a number, of which one is a failure without any limit; high is bad.</source>
        <translation>Páginas dañadas que ha encontrado el servidor, un número; una sola ya es un fallo, sin necesidad de límite; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Host name or address of the pooler.</source>
        <translation>Nombre de host o dirección del pooler.</translation>
    </message>
    <message>
        <source>Port of the pooler, 1 to 65535, by default 6432.</source>
        <translation>Puerto del pooler, de 1 a 65535; de forma predeterminada, 6432.</translation>
    </message>
    <message>
        <source>User of the pooler&apos;s console, one of its stats_users.</source>
        <translation>Usuario de la consola del pooler, uno de sus stats_users.</translation>
    </message>
    <message>
        <source>Whether SCRAM is bound to the TLS connection, by default prefer; PgBouncer has none.</source>
        <translation>Si SCRAM se vincula a la conexión TLS; de forma predeterminada, prefer; PgBouncer no ofrece esa vinculación.</translation>
    </message>
    <message>
        <source>Login for actions alone, one of the pooler&apos;s admin_users, by default none: then it is the target&apos;s user.</source>
        <translation>Cuenta de acceso solo para acciones, uno de los admin_users del pooler; de forma predeterminada, ninguna: entonces es el usuario del objetivo.</translation>
    </message>
    <message>
        <source>Clients that have a server or wait for none, a number; high is bad.</source>
        <translation>Clientes que tienen un servidor o no esperan ninguno, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Clients that wait for a server, a number; high is bad.</source>
        <translation>Clientes que esperan un servidor, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Server connections that a client holds, a number; high is bad.</source>
        <translation>Conexiones al servidor que tiene ocupadas un cliente, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Server connections that are free, a number; high is bad.</source>
        <translation>Conexiones al servidor que están libres, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>How long the first client in the queue has waited, in seconds; high is bad.</source>
        <translation>Cuánto lleva esperando el primer cliente de la cola, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Queries in a second, on the pooler&apos;s average; high is bad.</source>
        <translation>Consultas por segundo, según la media del pooler; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Time of a query, on the pooler&apos;s average, in milliseconds; high is bad.</source>
        <translation>Duración de una consulta, según la media del pooler, en milisegundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Time that a client waited for a server, on the pooler&apos;s average, in milliseconds; high is bad.</source>
        <translation>Tiempo que un cliente esperó un servidor, según la media del pooler, en milisegundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Databases that are paused, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Bases de datos en pausa, un número; una sola ya es un aviso, sin necesidad de límite; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Databases that are disabled, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Bases de datos desactivadas, un número; una sola ya es un aviso, sin necesidad de límite; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Id of the host where pm2 runs; it is looked at from there, and needs it.</source>
        <translation>Id del host donde se ejecuta pm2; el objetivo se comprueba desde allí y lo necesita.</translation>
    </message>
    <message>
        <source>Name of the process as pm2 lists it.</source>
        <translation>Nombre del proceso tal como lo enumera pm2.</translation>
    </message>
    <message>
        <source>The program on the host, a path or a name for its PATH, by default pm2.</source>
        <translation>El programa en el host, una ruta o un nombre que esté en su PATH; de forma predeterminada, pm2.</translation>
    </message>
    <message>
        <source>Its PM2_HOME on the host, which may begin with ~/, by default the login&apos;s own.</source>
        <translation>Su PM2_HOME en el host, que puede empezar por ~/; de forma predeterminada, el de la cuenta de acceso.</translation>
    </message>
    <message>
        <source>Instances of the process, a number; high is bad.</source>
        <translation>Instancias del proceso, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Instances that are not online, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Instancias que no están en línea, un número; una sola ya es un aviso, sin necesidad de límite; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Restarts that pm2 has counted, a number; high is bad.</source>
        <translation>Reinicios que ha contado pm2, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Restarts since the look before, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>Reinicios desde la comprobación anterior, un número; uno solo ya es un aviso, sin necesidad de límite; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Time since the youngest instance started, in seconds; low is bad.</source>
        <translation>Tiempo desde que se inició la instancia más reciente, en segundos; lo malo es un valor bajo.</translation>
    </message>
    <message>
        <source>Memory of all instances, in bytes; high is bad.</source>
        <translation>Memoria de todas las instancias, en bytes; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Processors that all instances use, 1 for a whole one; high is bad.</source>
        <translation>Procesadores que usan todas las instancias, 1 por cada uno entero; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Id of the host where the log lies, or desk; it is read there, and needs it.</source>
        <translation>Id del host donde está el log, o desk; se lee allí y lo necesita.</translation>
    </message>
    <message>
        <source>The file, which may begin with ~/, by default none.</source>
        <translation>El archivo, que puede empezar por ~/; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Name of a process as pm2 lists it, whose output and errors are read, by default none.</source>
        <translation>Nombre de un proceso tal como lo enumera pm2, del que se leen la salida y los errores; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Classes of lines besides the known ones, each with the regular expression (RE2) of its lines, by default none.</source>
        <translation>Clases de líneas además de las conocidas, cada una con la expresión regular (RE2) de sus líneas; de forma predeterminada, ninguna.</translation>
    </message>
    <message>
        <source>Size of the file, in bytes; high is bad.</source>
        <translation>Tamaño del archivo, en bytes; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Time since something was last written, in seconds; high is bad.</source>
        <translation>Tiempo desde la última escritura, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Lines about refused connections in five minutes, a number; high is bad.</source>
        <translation>Líneas sobre conexiones rechazadas en cinco minutos, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Lines about timeouts in five minutes, a number; high is bad.</source>
        <translation>Líneas sobre tiempos de espera agotados en cinco minutos, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Lines about refused logins in five minutes, a number; high is bad.</source>
        <translation>Líneas sobre inicios de sesión rechazados en cinco minutos, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Lines about TLS and certificates in five minutes, a number; high is bad.</source>
        <translation>Líneas sobre TLS y certificados en cinco minutos, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Lines about exhausted pools and slots in five minutes, a number; high is bad.</source>
        <translation>Líneas sobre pools y slots agotados en cinco minutos, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Lines about other errors in five minutes, a number; high is bad.</source>
        <translation>Líneas sobre otros errores en cinco minutos, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Host name or address to connect to.</source>
        <translation>Nombre de host o dirección a la que conectarse.</translation>
    </message>
    <message>
        <source>Port to connect to, 1 to 65535.</source>
        <translation>Puerto al que conectarse, de 1 a 65535.</translation>
    </message>
    <message>
        <source>Host name or address to connect to, and the name that the certificate must have.</source>
        <translation>Nombre de host o dirección a la que conectarse, y el nombre que debe llevar el certificado.</translation>
    </message>
    <message>
        <source>Port to connect to, 1 to 65535, by default 443, and 5432 where &apos;starttls&apos; is postgres.</source>
        <translation>Puerto al que conectarse, de 1 a 65535; de forma predeterminada, 443, y 5432 si «starttls» es postgres.</translation>
    </message>
    <message>
        <source>What is said before TLS begins, by default none; postgres is its SSL request.</source>
        <translation>Lo que se dice antes de que empiece TLS; de forma predeterminada, none; postgres es su solicitud SSL.</translation>
    </message>
    <message>
        <source>PromQL that yields a number for each series, of which the highest counts.</source>
        <translation>PromQL que da un número por cada serie, de los que cuenta el más alto.</translation>
    </message>
    <message>
        <source>What the query yields, of several series the highest, in its own unit; high is bad.</source>
        <translation>Lo que da la consulta, de varias series la más alta, en su propia unidad; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Series that the query yields, a number; high is bad.</source>
        <translation>Series que da la consulta, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s status page, an http or https address without a login in it.</source>
        <translation>Raíz de la página de estado del proveedor, una dirección http o https que no incluya credenciales.</translation>
    </message>
    <message>
        <source>Names of the components that matter, in any case, by default all.</source>
        <translation>Nombres de los componentes que importan, en mayúsculas o minúsculas; de forma predeterminada, todos.</translation>
    </message>
    <message>
        <source>Hosts that may answer in the page&apos;s place when it has moved, by default none.</source>
        <translation>Hosts que pueden responder en lugar de la página cuando esta se ha trasladado; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 1 and 2 for vendor.impact.</source>
        <translation>Límites de sus lecturas; de forma predeterminada, 1 y 2 para vendor.impact.</translation>
    </message>
    <message>
        <source>What the vendor tells of itself: 0 none, 1 minor or planned work, 2 major, 3 critical; high is bad.</source>
        <translation>Lo que el proveedor dice de sí mismo: 0 ninguno, 1 leve o trabajos previstos, 2 grave, 3 crítico; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Incidents of the vendor that are not over and touch the components, a number; high is bad.</source>
        <translation>Incidentes del proveedor que no han terminado y afectan a los componentes, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Components that were judged, a number; high is bad.</source>
        <translation>Componentes valorados, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s API, by default https://api.sendgrid.com.</source>
        <translation>Raíz de la API del proveedor; de forma predeterminada, https://api.sendgrid.com.</translation>
    </message>
    <message>
        <source>Where the API key is, which needs the right to read scopes, statistics and suppressions, and no other.</source>
        <translation>Dónde está la clave de API, que necesita permiso para leer ámbitos, estadísticas y supresiones, y ningún otro.</translation>
    </message>
    <message>
        <source>Id of the target that is the vendor&apos;s own status page, by default the only one that the profile has.</source>
        <translation>Id del objetivo que es la página de estado del propio proveedor; de forma predeterminada, la única que tiene el perfil.</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default that of &apos;defaults&apos;, and at least 1m.</source>
        <translation>Tiempo de una comprobación a la siguiente, una duración de 1s a 24h; de forma predeterminada, el de «defaults», y 1m como mínimo.</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default that of &apos;defaults&apos;, and at least 15s.</source>
        <translation>Tiempo que puede tardar una comprobación, una duración de 100ms a 2m; de forma predeterminada, el de «defaults», y 15s como mínimo.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 0.05 and 0.2 for mail.undelivered_ratio.</source>
        <translation>Límites de sus lecturas; de forma predeterminada, 0.05 y 0.2 para mail.undelivered_ratio.</translation>
    </message>
    <message>
        <source>Mails that were to be sent today (UTC), a number; high is bad.</source>
        <translation>Correos que había que enviar hoy (UTC), un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Mails delivered today (UTC), a number; high is bad.</source>
        <translation>Correos entregados hoy (UTC), un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Share of today&apos;s mails that bounced, were blocked or dropped, from 20 mails on, from 0 to 1; high is bad.</source>
        <translation>Proporción de los correos de hoy rebotados, bloqueados o descartados, a partir de 20 correos, de 0 a 1; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Addresses that bounced within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>Direcciones que dieron rebotes en 24 horas, se cuentan 500 como máximo; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Mails that were blocked within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>Correos bloqueados en 24 horas, se cuentan 500 como máximo; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Spam reports within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>Denuncias de spam en 24 horas, se cuentan 500 como máximo; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Requests that the vendor takes in its window, a number; high is bad.</source>
        <translation>Solicitudes que el proveedor admite en su intervalo, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Requests that the vendor still takes, a number; low is bad.</source>
        <translation>Solicitudes que el proveedor admite todavía, un número; lo malo es un valor bajo.</translation>
    </message>
    <message>
        <source>Time until the vendor counts anew, in seconds; high is bad.</source>
        <translation>Tiempo hasta que el proveedor empieza a contar de nuevo, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Time until the last answer was there, in milliseconds; high is bad.</source>
        <translation>Tiempo hasta tener la última respuesta, en milisegundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s API, by default https://api.stripe.com.</source>
        <translation>Raíz de la API del proveedor; de forma predeterminada, https://api.stripe.com.</translation>
    </message>
    <message>
        <source>Where the API key is, for which a restricted one is enough that may read webhook endpoints and events.</source>
        <translation>Dónde está la clave de API; basta una restringida que pueda leer los endpoints de webhook y los eventos.</translation>
    </message>
    <message>
        <source>The service&apos;s address for webhooks: the account must have an enabled endpoint of it.</source>
        <translation>La dirección del servicio para webhooks: la cuenta debe tener un endpoint activado con ella.</translation>
    </message>
    <message>
        <source>Where the endpoint&apos;s signing secret is, for the action stripe-test-event.</source>
        <translation>Dónde está el secreto de firma del endpoint, para la acción stripe-test-event.</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 900 and 3600 for webhooks.oldest_undelivered_s.</source>
        <translation>Límites de sus lecturas; de forma predeterminada, 900 y 3600 para webhooks.oldest_undelivered_s.</translation>
    </message>
    <message>
        <source>Webhook endpoints of the account, a number; high is bad.</source>
        <translation>Endpoints de webhook de la cuenta, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Webhook endpoints that are disabled, a number; high is bad.</source>
        <translation>Endpoints de webhook desactivados, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Events that at least one endpoint did not take, at most 500 are counted; high is bad.</source>
        <translation>Eventos que al menos un endpoint no aceptó, se cuentan 500 como máximo; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Deliveries of them that wait, a number; high is bad.</source>
        <translation>Entregas de esos eventos que están en espera, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Age of the oldest of them, in seconds; high is bad.</source>
        <translation>Antigüedad del más antiguo de ellos, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Id of the postgres target that the table lies in, whose login is used; the sync needs it.</source>
        <translation>Id del objetivo postgres en el que está la tabla, cuya cuenta de acceso se usa; la sincronización lo necesita.</translation>
    </message>
    <message>
        <source>Table that is written to, or schema.table.</source>
        <translation>Tabla en la que se escribe, o esquema.tabla.</translation>
    </message>
    <message>
        <source>Column that tells when a row was written, a timestamp or a date, by default updated_at.</source>
        <translation>Columna que dice cuándo se escribió una fila, un timestamp o una fecha; de forma predeterminada, updated_at.</translation>
    </message>
    <message>
        <source>Age that the newest row may have, a duration from 1m to 30d, by default 15m.</source>
        <translation>Antigüedad que puede tener la fila más reciente, una duración de 1m a 30d; de forma predeterminada, 15m.</translation>
    </message>
    <message>
        <source>How rows are counted, by default auto: one by one unless that takes too long, and then by the server&apos;s estimate.</source>
        <translation>Cómo se cuentan las filas; de forma predeterminada, auto: una por una, salvo que tarde demasiado, y entonces según la estimación del servidor.</translation>
    </message>
    <message>
        <source>Rows by which table and canister may differ, 0 to 999999999, by default 0.</source>
        <translation>Filas en las que pueden diferir la tabla y el canister, de 0 a 999999999; de forma predeterminada, 0.</translation>
    </message>
    <message>
        <source>The canister that counts the same, by default none.</source>
        <translation>El canister que cuenta lo mismo; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Id of the host where the command runs, by default desk; the sync needs it.</source>
        <translation>Id del host donde se ejecuta el comando; de forma predeterminada, desk; la sincronización lo necesita.</translation>
    </message>
    <message>
        <source>The program, which may begin with ~/, and its arguments, 1 to 60 words that no shell reads.</source>
        <translation>El programa, que puede empezar por ~/, y sus argumentos, de 1 a 60 palabras que no lee ningún shell.</translation>
    </message>
    <message>
        <source>Where the count stands in the answer, names and places with dots between them, by default the answer itself.</source>
        <translation>Dónde figura el recuento en la respuesta, nombres y posiciones separados por puntos; de forma predeterminada, la respuesta misma.</translation>
    </message>
    <message>
        <source>Where to ask the database from: desk, which is this machine, and ids of hosts, by default one that the database has, the desk if it can.</source>
        <translation>Desde dónde se consulta la base de datos: desk, que es este equipo, e id de hosts; de forma predeterminada, uno de los que tiene la base de datos, desk si es posible.</translation>
    </message>
    <message>
        <source>Limits of its readings besides &apos;max_age&apos; and &apos;max_difference&apos;, by default none.</source>
        <translation>Límites de sus lecturas además de «max_age» y «max_difference»; de forma predeterminada, ninguno.</translation>
    </message>
    <message>
        <source>Age of the newest row, in seconds; high is bad.</source>
        <translation>Antigüedad de la fila más reciente, en segundos; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>Rows of the table, a number; high is bad.</source>
        <translation>Filas de la tabla, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>What the canister counts, a number; high is bad.</source>
        <translation>Lo que cuenta el canister, un número; lo malo es un valor alto.</translation>
    </message>
    <message>
        <source>By how much the two counts differ, a number; high is bad.</source>
        <translation>En cuánto difieren los dos recuentos, un número; lo malo es un valor alto.</translation>
    </message>
</context>
<context>
    <name>Prometheus</name>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>el estado %1 remite a %2, que no se sigue</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>la respuesta supera %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the answer holds a scalar that cannot be read</source>
        <translation>la respuesta contiene un escalar que no se puede leer</translation>
    </message>
    <message>
        <source>the query yields text, not numbers</source>
        <translation>la consulta devuelve texto, no números</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus: it has no result</source>
        <translation>la respuesta no es de Prometheus: no tiene resultado</translation>
    </message>
    <message>
        <source>series %1 of the answer cannot be read</source>
        <translation>no se puede leer la serie %1 de la respuesta</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>status %1; it says: %2</source>
        <translation>estado %1; dice: %2</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus; it begins: %1</source>
        <translation>la respuesta no es de Prometheus; empieza por: %1</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus: it has no groups of rules</source>
        <translation>la respuesta no es de Prometheus: no tiene grupos de reglas</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>el valor es %1</translation>
    </message>
    <message>
        <source>the value is %1, of %2</source>
        <translation>el valor es %1, de %2</translation>
    </message>
    <message>
        <source>the worst of %1 series is %2, of %3</source>
        <translation>la peor de %1 series es %2, de %3</translation>
    </message>
    <message>
        <source>the query finds no series at present: nobody reports it, or a name in it is wrong</source>
        <translation>la consulta no encuentra ahora ninguna serie: nadie la notifica, o algún nombre es incorrecto</translation>
    </message>
    <message>
        <source>the query yields ranges; a target needs one value for each series</source>
        <translation>la consulta devuelve rangos; un objetivo necesita un valor por serie</translation>
    </message>
    <message>
        <source>%1 is infinite: the query divides by nothing</source>
        <translation>%1 es infinito: la consulta divide por cero</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>the value is not a number (NaN)</source>
        <translation>el valor no es un número (NaN)</translation>
    </message>
    <message>
        <source>the query yields %1 series, more than are looked through</source>
        <translation>la consulta devuelve %1 series, más de las que se examinan</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the command ended with status %1</source>
        <translation>el comando terminó con el estado %1</translation>
    </message>
    <message>
        <source>the host answered something else than what was asked</source>
        <translation>el host respondió algo distinto de lo que se preguntó</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No leído: %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>ssl is off at the server.</source>
        <translation>ssl está desactivado en el servidor.</translation>
    </message>
    <message>
        <source>Give the server a certificate and turn TLS on; then ask for it with hostssl lines.</source>
        <translation>Dé un certificado al servidor y active TLS; después, exíjalo con líneas hostssl.</translation>
    </message>
    <message>
        <source>TLS is on, %1 at least.</source>
        <translation>TLS está activo; versión mínima: %1.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>TLS is on; the server does not tell the least version.</source>
        <translation>TLS está activo; el servidor no indica la versión mínima.</translation>
    </message>
    <message>
        <source>It is older than version 12: it takes TLS 1.0. Plan its upgrade.</source>
        <translation>Es anterior a la versión 12: acepta TLS 1.0. Planifique su actualización.</translation>
    </message>
    <message>
        <source>Raise the least version; clients of the last ten years know it.</source>
        <translation>Suba la versión mínima; los clientes de los últimos diez años la admiten.</translation>
    </message>
    <message>
        <source>%1 But %2 sessions from the network are without it.</source>
        <translation>%1 Pero hay sesiones de red sin TLS: %2.</translation>
    </message>
    <message>
        <source>Turn their lines in pg_hba.conf from host into hostssl.</source>
        <translation>Cambie sus líneas de pg_hba.conf de host a hostssl.</translation>
    </message>
    <message>
        <source>New passwords are kept as %1.</source>
        <translation>Las contraseñas nuevas se guardan como %1.</translation>
    </message>
    <message>
        <source>The server does not tell password_encryption.</source>
        <translation>El servidor no indica password_encryption.</translation>
    </message>
    <message>
        <source>Look at it on the server.</source>
        <translation>Mírelo en el servidor.</translation>
    </message>
    <message>
        <source>Switch over, then set each password anew: old ones stay MD5 until then.</source>
        <translation>Cámbielo y vuelva a definir cada contraseña: hasta entonces, las antiguas siguen en MD5.</translation>
    </message>
    <message>
        <source>Cannot be read with the role %1.</source>
        <translation>No se pueden leer con el rol %1.</translation>
    </message>
    <message>
        <source>Let it read them, as a superuser in the database %1; it tells no password.</source>
        <translation>Permítale leerlas, como superusuario en la base de datos %1; eso no revela ninguna contraseña.</translation>
    </message>
    <message>
        <source>line %1: %2 for %3 on %4%5</source>
        <translation>línea %1: %2 para %3 en %4%5</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> desde %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>%1 lines, none with trust, md5 or password.</source>
        <translation>Líneas: %1, ninguna con trust, md5 o password.</translation>
    </message>
    <message>
        <source>Put scram-sha-256 (or cert, or peer for local ones) into these lines, once the roles have a SCRAM password; then reload.</source>
        <translation>Ponga scram-sha-256 (o cert, o peer en las locales) en estas líneas cuando los roles tengan una contraseña SCRAM; después, recargue.</translation>
    </message>
    <message>
        <source>%1 as %2%3</source>
        <translation>%1 como %2%3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>the profile&apos;s login %1</source>
        <translation>la cuenta de acceso %1 del perfil</translation>
    </message>
    <message>
        <source>No session of a superuser but tools that people use.</source>
        <translation>Ninguna sesión de superusuario, salvo herramientas que usan personas.</translation>
    </message>
    <message>
        <source>Superusers at work: %1.</source>
        <translation>Superusuarios en uso: %1.</translation>
    </message>
    <message>
        <source>Give the service a role of its own that may use its tables alone, and take SUPERUSER off what logs in every day.</source>
        <translation>Dé al servicio un rol propio que solo pueda usar sus tablas, y quite SUPERUSER a lo que inicia sesión a diario.</translation>
    </message>
    <message>
        <source>%1 has more than looking takes: %2.</source>
        <translation>%1 tiene privilegios de más para observar: %2.</translation>
    </message>
    <message>
        <source>Make a role for Bridgewatch alone, with pg_monitor and nothing else.</source>
        <translation>Cree un rol solo para Bridgewatch, con pg_monitor y nada más.</translation>
    </message>
    <message>
        <source>%1 may write to %2.</source>
        <translation>%1 puede escribir en %2.</translation>
    </message>
    <message>
        <source>Take the privilege to write off it; looking needs none.</source>
        <translation>Quítele el privilegio de escritura; para observar no hace falta.</translation>
    </message>
    <message>
        <source>%1 is no member of pg_monitor: others&apos; sessions count without their state.</source>
        <translation>%1 no es miembro de pg_monitor: las sesiones ajenas cuentan sin su estado.</translation>
    </message>
    <message>
        <source>Let it read the statistics; that lets it read no table.</source>
        <translation>Permítale leer las estadísticas; con eso no puede leer ninguna tabla.</translation>
    </message>
    <message>
        <source>%1 is a member of pg_monitor and may write nothing.</source>
        <translation>%1 es miembro de pg_monitor y no puede escribir nada.</translation>
    </message>
    <message>
        <source>Let the database answer first: the overview says what is wrong with it.</source>
        <translation>Primero debe responder la base de datos: la vista Resumen dice qué le pasa.</translation>
    </message>
    <message>
        <source>Let the target answer first: the overview says what is wrong with it.</source>
        <translation>Primero debe responder el objetivo: la vista Resumen dice qué le pasa.</translation>
    </message>
    <message>
        <source>It expired %1 ago.</source>
        <translation>Caducó hace %1.</translation>
    </message>
    <message>
        <source>It is good for another %1.</source>
        <translation>Validez restante: %1.</translation>
    </message>
    <message>
        <source>Renew it, have the server read it again, and see that the renewal runs by itself.</source>
        <translation>Renuévelo, haga que el servidor vuelva a leerlo y asegúrese de que la renovación sea automática.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 no responde: %2</translation>
    </message>
    <message>
        <source>Start it, or mend the way to it: until then no alert is delivered, or none arrives here.</source>
        <translation>Inícielo o arregle el camino hasta él: hasta entonces no se entrega ninguna alerta, o no llega ninguna aquí.</translation>
    </message>
    <message>
        <source>%1 answers, version %2.</source>
        <translation>%1 responde, versión %2.</translation>
    </message>
    <message>
        <source>Its cluster has not found itself yet; look again in a minute.</source>
        <translation>Su clúster aún no se ha formado; compruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>%1 stands at %2, as it should.</source>
        <translation>%1 está activa en %2, como debe ser.</translation>
    </message>
    <message>
        <source>Let the Alertmanager answer first.</source>
        <translation>Primero debe responder el Alertmanager.</translation>
    </message>
    <message>
        <source>No alert that always fires has arrived.</source>
        <translation>No ha llegado ninguna alerta siempre activa.</translation>
    </message>
    <message>
        <source>Add this rule to Prometheus, and have something outside complain when it stops arriving. Where there is one, the way from Prometheus to the Alertmanager is cut.</source>
        <translation>Añada esta regla a Prometheus y haga que algo externo avise cuando deje de llegar. Si ya existe, el camino de Prometheus al Alertmanager está cortado.</translation>
    </message>
    <message>
        <source>its health is %1%2</source>
        <translation>su estado es %1%2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>all labels of its series</source>
        <translation>todas las etiquetas de sus series</translation>
    </message>
    <message>
        <source>labels %1</source>
        <translation>etiquetas %1</translation>
    </message>
    <message>
        <source>it can never fire: the labels of its two sides never match (%1 against %2)</source>
        <translation>nunca puede activarse: las etiquetas de sus dos lados nunca coinciden (%1 frente a %2)</translation>
    </message>
    <message>
        <source>it cannot fire: there are no series %1</source>
        <translation>no puede activarse: no hay series %1</translation>
    </message>
    <message>
        <source>Let %1 answer first.</source>
        <translation>Primero debe responder %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mend the rule: aggregate both sides by the same labels, and take only metrics that are scraped. Bridgewatch itself warns by sessions.used_ratio meanwhile.</source>
        <translation>Corrija la regla: agrupe ambos lados por las mismas etiquetas y use solo métricas que se recojan. Mientras tanto, el propio Bridgewatch avisa según sessions.used_ratio.</translation>
    </message>
    <message>
        <source>%1 has %2 alerting rules, none about connections.</source>
        <translation>Reglas de alerta en %1: %2, ninguna sobre conexiones.</translation>
    </message>
    <message>
        <source>Add one that fires before the slots are used up (postgres_exporter).</source>
        <translation>Añada una que se active antes de que se agoten los slots (postgres_exporter).</translation>
    </message>
    <message>
        <source>%1 is there; whether its metrics have series was not told: %2</source>
        <translation>Hay %1; no se pudo saber si sus métricas tienen series: %2</translation>
    </message>
    <message>
        <source>Able to fire: %1.</source>
        <translation>En condiciones de activarse: %1.</translation>
    </message>
    <message>
        <source>There is no Alertmanager in the profile.</source>
        <translation>No hay ningún Alertmanager en el perfil.</translation>
    </message>
    <message>
        <source>Run one, and name it in the profile; until then only this window tells of trouble.</source>
        <translation>Ponga uno en marcha e indíquelo en el perfil; hasta entonces, solo esta ventana informa de problemas.</translation>
    </message>
    <message>
        <source>There is no Prometheus in the profile whose rules could be read.</source>
        <translation>En el perfil no hay ningún Prometheus cuyas reglas se puedan leer.</translation>
    </message>
    <message>
        <source>Name one in the profile: under &apos;history&apos;, or with a target that asks it for a number.</source>
        <translation>Indique uno en el perfil: en «history», o con un objetivo que le pida un número.</translation>
    </message>
    <message>
        <source>It answers: mode %1, room for %2 clients.</source>
        <translation>Responde: modo %1, capacidad para %2 clientes.</translation>
    </message>
    <message>
        <source>It answers, and leads to no database.</source>
        <translation>Responde, pero no lleva a ninguna base de datos.</translation>
    </message>
    <message>
        <source>Name the database in its configuration, and point the service at it.</source>
        <translation>Indique la base de datos en su configuración y apunte el servicio al pooler.</translation>
    </message>
    <message>
        <source>Its pools may open %1 connections; of the server behind it nothing is known.</source>
        <translation>Sus pools pueden abrir %1 conexiones; del servidor que hay detrás no se sabe nada.</translation>
    </message>
    <message>
        <source>Say in the profile what it leads to: the pooler &apos;needs&apos; the target of the database.</source>
        <translation>Indique en el perfil adónde lleva: el objetivo de la base de datos va en «needs» del pooler.</translation>
    </message>
    <message>
        <source>Its pools may open %1 connections, for %2 usable slots of the server.</source>
        <translation>Sus pools pueden abrir %1 conexiones, para %2 slots utilizables del servidor.</translation>
    </message>
    <message>
        <source>Limit the pools together to less than the slots, and leave some for people: max_db_connections holds for all roles of a database.</source>
        <translation>Limite el total de los pools a menos que los slots y deje algunos para personas: max_db_connections vale para todos los roles de una base de datos.</translation>
    </message>
    <message>
        <source>It has been watched for %1, not yet for seven days.</source>
        <translation>Se observa desde hace %1; aún no llega a siete días.</translation>
    </message>
    <message>
        <source>Only %1 of the week were watched.</source>
        <translation>De la semana solo se observaron %1.</translation>
    </message>
    <message>
        <source>Keep the window open, or run this on a machine that is always on.</source>
        <translation>Deje la ventana abierta o ejecute esto en un equipo siempre encendido.</translation>
    </message>
    <message>
        <source>Nothing of the last seven days is kept.</source>
        <translation>No se conserva nada de los últimos siete días.</translation>
    </message>
    <message>
        <source>At most %1 % of the usable slots were taken, on %2.</source>
        <translation>Como máximo se ocupó el %1&#xa0;% de los slots utilizables, el %2.</translation>
    </message>
    <message>
        <source>Find out who held them at that time (Connections), then put a pooler in between or make its pools smaller; raise max_connections last.</source>
        <translation>Averigüe quién los ocupaba entonces (Conexiones); después, ponga un pooler en medio o reduzca sus pools; suba max_connections solo en último lugar.</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>Como máximo, %1 a la vez.</translation>
    </message>
    <message>
        <source>The longest transaction took %1, on %2.</source>
        <translation>La transacción más larga duró %1, el %2.</translation>
    </message>
    <message>
        <source>Find the code that holds transactions open while it waits for something else; a timeout ends what it forgets.</source>
        <translation>Busque el código que mantiene transacciones abiertas mientras espera otra cosa; un tiempo límite termina lo que olvida.</translation>
    </message>
    <message>
        <source>pm2 started it again %1 times, the last time about %2.</source>
        <translation>Reinicios hechos por pm2: %1; el último, hacia el %2.</translation>
    </message>
    <message>
        <source>pm2 did not have to start it again.</source>
        <translation>pm2 no tuvo que reiniciarlo.</translation>
    </message>
    <message>
        <source>%1 times more than %2 % of the slots came or went within minutes, the last time about %3.</source>
        <translation>Veces en que más del %2&#xa0;% de los slots se ocupó o se liberó en minutos: %1; la última, hacia el %3.</translation>
    </message>
    <message>
        <source>The number of connections never jumped.</source>
        <translation>El número de conexiones no dio ningún salto.</translation>
    </message>
    <message>
        <source>Let the service try again after a pause that doubles, with chance in it, and bound its pool; look at the log of that time.</source>
        <translation>Haga que el servicio reintente tras una pausa que se duplique, con variación aleatoria, y limite su pool; mire el log de ese momento.</translation>
    </message>
    <message>
        <source>There is no pooler in the profile.</source>
        <translation>No hay ningún pooler en el perfil.</translation>
    </message>
    <message>
        <source>Put PgBouncer between the service and the database; where there is one, add it to the profile as a target.</source>
        <translation>Ponga PgBouncer entre el servicio y la base de datos; si ya hay uno, añádalo al perfil como objetivo.</translation>
    </message>
    <message>
        <source>Let the pooler answer first; its &apos;stats_users&apos; has to name the login.</source>
        <translation>Primero debe responder el pooler; su «stats_users» debe incluir la cuenta de acceso.</translation>
    </message>
    <message>
        <source>Let the history be read first.</source>
        <translation>Primero debe poder leerse el historial.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>El servidor no indica %1.</translation>
    </message>
    <message>
        <source>%1 is 0, no limit, for %2.</source>
        <translation>%1 es 0, sin límite, para %2.</translation>
    </message>
    <message>
        <source>Set it for the role of the service; new sessions heed it.</source>
        <translation>Defínalo para el rol del servicio; las sesiones nuevas lo respetan.</translation>
    </message>
    <message>
        <source>%1 is %2 for everybody.</source>
        <translation>%1 es %2 para todos.</translation>
    </message>
    <message>
        <source>%1 is 0, no limit, and no role of the service has one of its own.</source>
        <translation>%1 es 0, sin límite, y ningún rol del servicio tiene uno propio.</translation>
    </message>
    <message>
        <source>%1 is set for our own role alone; what others have is not told.</source>
        <translation>%1 está definido solo para nuestro propio rol; no se sabe qué tienen los demás.</translation>
    </message>
    <message>
        <source>Take the setting off our role, or look at it as the role of the service.</source>
        <translation>Quite el ajuste a nuestro rol o mírelo con el rol del servicio.</translation>
    </message>
    <message>
        <source>The server does not tell its keepalives.</source>
        <translation>El servidor no indica sus keepalives.</translation>
    </message>
    <message>
        <source>Look at tcp_keepalives_idle on the server.</source>
        <translation>Mire tcp_keepalives_idle en el servidor.</translation>
    </message>
    <message>
        <source>A client that vanished is noticed after %1 (idle %2, then %3 probes every %4).</source>
        <translation>Un cliente desaparecido se detecta tras %1 (inactividad %2, después %3 sondeos, uno cada %4).</translation>
    </message>
    <message>
        <source>Have the server ask sooner; it takes a reload, no restart. Set keepalives in the service&apos;s driver as well.</source>
        <translation>Haga que el servidor pregunte antes; basta con recargar, sin reiniciar. Configure también los keepalives en el controlador del servicio.</translation>
    </message>
    <message>
        <source>No replica is connected to this server.</source>
        <translation>No hay ninguna réplica conectada a este servidor.</translation>
    </message>
    <message>
        <source>Run a replica by streaming replication, and watch its lag as a target of its own. Where the provider keeps one that is not shown here, look there.</source>
        <translation>Ponga en marcha una réplica con replicación en streaming y vigile su retraso como objetivo propio. Si el proveedor mantiene una que no se ve aquí, mire allí.</translation>
    </message>
    <message>
        <source>This server is a replica, %1 behind.</source>
        <translation>Este servidor es una réplica, con %1 de retraso.</translation>
    </message>
    <message>
        <source>This server is a replica; how far behind is not told.</source>
        <translation>Este servidor es una réplica; no se sabe con cuánto retraso.</translation>
    </message>
    <message>
        <source>%1 connected, the slowest %2 behind.</source>
        <translation>Conectadas: %1; la más lenta, con %2 de retraso.</translation>
    </message>
    <message>
        <source>%1 connected, none behind.</source>
        <translation>Conectadas: %1; ninguna con retraso.</translation>
    </message>
    <message>
        <source>It has replayed nothing yet: look at its connection to the primary.</source>
        <translation>Aún no ha aplicado nada: mire su conexión con el primario.</translation>
    </message>
    <message>
        <source>Look for long queries on the replica, its disk and the network; a primary that writes nothing makes a replica look old as well.</source>
        <translation>Busque consultas largas en la réplica y mire su disco y la red; un primario que no escribe nada también hace que una réplica parezca retrasada.</translation>
    </message>
    <message>
        <source>The server does not tell archive_mode.</source>
        <translation>El servidor no indica archive_mode.</translation>
    </message>
    <message>
        <source>archive_mode is off: no WAL is archived.</source>
        <translation>archive_mode está desactivado: no se archiva el WAL.</translation>
    </message>
    <message>
        <source>Archive WAL with a tool that checks what it wrote (pgBackRest, WAL-G, Barman); turning it on takes a restart of the server.</source>
        <translation>Archive el WAL con una herramienta que verifique lo que escribió (pgBackRest, WAL-G, Barman); activarlo exige reiniciar el servidor.</translation>
    </message>
    <message>
        <source>Archiving fails: %1 failures, the last %2 ago, and nothing archived since.</source>
        <translation>El archivado falla (fallos: %1, el último hace %2) y desde entonces no se ha archivado nada.</translation>
    </message>
    <message>
        <source>Mend archive_command: its words are in the server&apos;s log. Until then WAL piles up on the server&apos;s disk.</source>
        <translation>Corrija archive_command: lo que dice está en el log del servidor. Mientras tanto, el WAL se acumula en el disco del servidor.</translation>
    </message>
    <message>
        <source>archive_mode is %1, and nothing was ever archived.</source>
        <translation>archive_mode es %1, y nunca se ha archivado nada.</translation>
    </message>
    <message>
        <source>See that it works: a switch of the segment has to reach the archive.</source>
        <translation>Verifique que funciona: un cambio de segmento debe llegar al destino del archivado.</translation>
    </message>
    <message>
        <source>%1 segments archived, the last %2 ago.</source>
        <translation>Segmentos archivados: %1; el último, hace %2.</translation>
    </message>
    <message>
        <source>archive_timeout is %1: a segment is overdue, or nothing was written.</source>
        <translation>archive_timeout es %1: un segmento lleva retraso, o no se escribió nada.</translation>
    </message>
    <message>
        <source>The profile does not say where backups lie.</source>
        <translation>El perfil no dice dónde están las copias de seguridad.</translation>
    </message>
    <message>
        <source>Name the host and the files in the profile; their age is read over SSH.</source>
        <translation>Indique el host y los archivos en el perfil; su antigüedad se lee por SSH.</translation>
    </message>
    <message>
        <source>Let the login of the host list %1.</source>
        <translation>Permita que la cuenta de acceso del host liste %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>Make a backup now, and see why none is made.</source>
        <translation>Haga una copia de seguridad ahora y averigüe por qué no se hace ninguna.</translation>
    </message>
    <message>
        <source>The newest is %1, %2 old, %3 MB.</source>
        <translation>La más reciente es %1, de hace %2, %3&#xa0;MB.</translation>
    </message>
    <message>
        <source>It is empty: see what the job that makes it says, and make one now.</source>
        <translation>Está vacía: mire qué dice la tarea que la crea y haga una ahora.</translation>
    </message>
    <message>
        <source>It may be %1 old: see what the job that makes it says, and make one now.</source>
        <translation>Su antigüedad máxima es %1: mire qué dice la tarea que la crea y haga una ahora.</translation>
    </message>
    <message>
        <source>Let the host answer first: the overview says what is wrong with it.</source>
        <translation>Primero debe responder el host: la vista Resumen dice qué le pasa.</translation>
    </message>
    <message>
        <source>pm2 has no list of what to start (dump.pm2).</source>
        <translation>pm2 no tiene ninguna lista de lo que debe iniciar (dump.pm2).</translation>
    </message>
    <message>
        <source>The list of what pm2 starts (dump.pm2) does not have %1.</source>
        <translation>En la lista de lo que inicia pm2 (dump.pm2) falta %1.</translation>
    </message>
    <message>
        <source>Save the list while everything runs, as the user of pm2.</source>
        <translation>Guarde la lista mientras todo esté en marcha, con el usuario de pm2.</translation>
    </message>
    <message>
        <source>pm2 has its list; the host has no systemd, so what starts pm2 is not known.</source>
        <translation>pm2 tiene su lista; el host no tiene systemd, así que no se sabe cómo se inicia pm2.</translation>
    </message>
    <message>
        <source>See that the host starts pm2 itself: pm2 says how.</source>
        <translation>Asegúrese de que el propio host inicie pm2: pm2 dice cómo.</translation>
    </message>
    <message>
        <source>pm2 has its list, and nothing starts pm2 with the host.</source>
        <translation>pm2 tiene su lista, pero nada inicia pm2 con el host.</translation>
    </message>
    <message>
        <source>pm2 has its list; its unit is %1.</source>
        <translation>pm2 tiene su lista; el estado de su unidad es %1.</translation>
    </message>
    <message>
        <source>Run this and what it prints, as it says.</source>
        <translation>Ejecute esto y después lo que muestre, tal como dice.</translation>
    </message>
    <message>
        <source>pm2 starts with the host, and its list has %1.</source>
        <translation>pm2 se inicia con el host, y su lista incluye %1.</translation>
    </message>
    <message>
        <source>Let pm2 answer first: the overview says what is wrong with it.</source>
        <translation>Primero debe responder pm2: la vista Resumen dice qué le pasa.</translation>
    </message>
    <message>
        <source>pm2 knows no process %1.</source>
        <translation>pm2 no conoce ningún proceso %1.</translation>
    </message>
    <message>
        <source>Start it with pm2, or mend its name in the profile.</source>
        <translation>Inícielo con pm2 o corrija su nombre en el perfil.</translation>
    </message>
    <message>
        <source>autorestart is off: when it ends, it stays down.</source>
        <translation>autorestart está desactivado: cuando termina, se queda detenido.</translation>
    </message>
    <message>
        <source>Turn it on in the ecosystem file, with a pause that grows, and start the process anew.</source>
        <translation>Actívelo en el archivo ecosystem, con una pausa creciente, e inicie de nuevo el proceso.</translation>
    </message>
    <message>
        <source>Give it a pause that grows: with one, pm2 does not give up while the database is away.</source>
        <translation>Dele una pausa creciente: con ella, pm2 no desiste mientras falte la base de datos.</translation>
    </message>
    <message>
        <source>It is started again with a pause that grows from %1.</source>
        <translation>Se reinicia con una pausa creciente a partir de %1.</translation>
    </message>
    <message>
        <source>pm2-logrotate turns it over; %1.</source>
        <translation>pm2-logrotate lo rota; %1.</translation>
    </message>
    <message>
        <source>logrotate turns it over; %1.</source>
        <translation>logrotate lo rota; %1.</translation>
    </message>
    <message>
        <source>It is large all the same: see that the rotation runs.</source>
        <translation>Aun así es grande: asegúrese de que la rotación se ejecute.</translation>
    </message>
    <message>
        <source>No pm2-logrotate runs, and what logrotate is told cannot be read; %1.</source>
        <translation>No hay ningún pm2-logrotate en marcha, y la configuración de logrotate no se puede leer; %1.</translation>
    </message>
    <message>
        <source>Neither pm2-logrotate nor logrotate turns it over; %1.</source>
        <translation>Ni pm2-logrotate ni logrotate lo rotan; %1.</translation>
    </message>
    <message>
        <source>Install pm2&apos;s module, or a file for logrotate with copytruncate.</source>
        <translation>Instale el módulo de pm2, o un archivo para logrotate con copytruncate.</translation>
    </message>
    <message>
        <source>Connection pooler</source>
        <translation>Pooler de conexiones</translation>
    </message>
    <message>
        <source>Without a pooler every process of the service opens connections of its own; a restart or a wave of requests then takes all slots of the server at once.</source>
        <translation>Sin un pooler, cada proceso del servicio abre conexiones propias; un reinicio o una oleada de solicitudes ocupa entonces todos los slots del servidor de golpe.</translation>
    </message>
    <message>
        <source>Pools against the server&apos;s slots</source>
        <translation>Pools frente a los slots del servidor</translation>
    </message>
    <message>
        <source>Pools that may open more connections than the server has slots do not protect it: under load the pooler itself is turned away with 53300.</source>
        <translation>Unos pools que pueden abrir más conexiones que slots tiene el servidor no lo protegen: con carga, el propio pooler es rechazado con 53300.</translation>
    </message>
    <message>
        <source>Headroom over seven days</source>
        <translation>Margen en siete días</translation>
    </message>
    <message>
        <source>The busiest minute of a week tells how near the server comes to refusing connections, which a look right now does not.</source>
        <translation>El minuto de más carga de una semana dice cuánto se acerca el servidor a rechazar conexiones; una comprobación de este momento no lo dice.</translation>
    </message>
    <message>
        <source>Timeout for idle transactions</source>
        <translation>Tiempo límite de transacciones inactivas</translation>
    </message>
    <message>
        <source>A transaction that somebody forgot holds its locks and its connection, and keeps vacuum from its work, until somebody ends it by hand.</source>
        <translation>Una transacción olvidada retiene sus bloqueos y su conexión, e impide trabajar a vacuum, hasta que alguien la termina a mano.</translation>
    </message>
    <message>
        <source>Timeout for statements</source>
        <translation>Tiempo límite de sentencias</translation>
    </message>
    <message>
        <source>Without a limit one bad query holds its connection for hours, and a few of them hold the whole pool.</source>
        <translation>Sin límite, una mala consulta retiene su conexión durante horas, y unas pocas retienen todo el pool.</translation>
    </message>
    <message>
        <source>TCP keepalives</source>
        <translation>Keepalives de TCP</translation>
    </message>
    <message>
        <source>When a client or the network vanishes without a word, the server keeps its slot taken until TCP keepalives find out; by the system&apos;s defaults that takes two hours.</source>
        <translation>Cuando un cliente o la red desaparece sin avisar, el servidor mantiene ocupado su slot hasta que los keepalives de TCP lo detectan; con los valores predeterminados del sistema, eso tarda dos horas.</translation>
    </message>
    <message>
        <source>Reconnect storms</source>
        <translation>Avalanchas de reconexiones</translation>
    </message>
    <message>
        <source>A service that reconnects all at once after a hiccup turns a short fault into a long one; retries need a pause that grows, with chance in it.</source>
        <translation>Un servicio que se reconecta de golpe tras un tropiezo convierte un fallo corto en uno largo; los reintentos necesitan una pausa creciente, con variación aleatoria.</translation>
    </message>
    <message>
        <source>Sessions idle in transaction</source>
        <translation>Sesiones inactivas en transacción</translation>
    </message>
    <message>
        <source>Sessions that sit in an open transaction are the usual reason why pools run dry: they come from code that waits for something else, or forgets to commit.</source>
        <translation>Las sesiones paradas en una transacción abierta son el motivo habitual de que se agoten los pools: vienen de código que espera otra cosa u olvida el COMMIT.</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>With a replica that is up to date a lost server costs minutes; without one it costs as long as a restore takes.</source>
        <translation>Con una réplica al día, perder un servidor cuesta minutos; sin ella, cuesta lo que tarde una restauración.</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>Archivado del WAL</translation>
    </message>
    <message>
        <source>A backup restores the moment at which it was taken; only archived WAL brings back what was written since, up to the moment before the damage.</source>
        <translation>Una copia de seguridad restaura el momento en que se hizo; solo el WAL archivado recupera lo que se escribió desde entonces, hasta justo antes del daño.</translation>
    </message>
    <message>
        <source>Age of the last backup</source>
        <translation>Antigüedad de la última copia</translation>
    </message>
    <message>
        <source>Backups stop silently: a full disk, an expired key. Their age is the only sign, and it has to be seen before one is needed.</source>
        <translation>Las copias de seguridad se detienen en silencio: un disco lleno, una clave caducada. Su antigüedad es la única señal, y hay que verla antes de necesitar una.</translation>
    </message>
    <message>
        <source>TLS at the database</source>
        <translation>TLS en la base de datos</translation>
    </message>
    <message>
        <source>Without TLS, or with a version that is broken, passwords and members&apos; data can be read and changed by whoever sits on the way.</source>
        <translation>Sin TLS, o con una versión vulnerable, quien esté en el camino puede leer y alterar contraseñas y datos de los miembros.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>A certificate that expires takes the service down at a known moment; renewing it in time is the cheapest outage that never happens.</source>
        <translation>Un certificado que caduca detiene el servicio en un momento conocido; renovarlo a tiempo es la interrupción más barata: la que nunca ocurre.</translation>
    </message>
    <message>
        <source>How passwords are kept</source>
        <translation>Cómo se guardan las contraseñas</translation>
    </message>
    <message>
        <source>An MD5 hash out of a backup or a log is as good as the password itself; a SCRAM verifier is not.</source>
        <translation>Un hash MD5 sacado de una copia de seguridad o de un log vale tanto como la propia contraseña; un verificador SCRAM, no.</translation>
    </message>
    <message>
        <source>Login rules (pg_hba.conf)</source>
        <translation>Reglas de acceso (pg_hba.conf)</translation>
    </message>
    <message>
        <source>A line with trust lets everybody in who reaches the port; md5 and password lines let secrets be collected.</source>
        <translation>Una línea con trust admite a cualquiera que llegue al puerto; las líneas con md5 y password permiten capturar secretos.</translation>
    </message>
    <message>
        <source>Superusers at work</source>
        <translation>Superusuarios en uso</translation>
    </message>
    <message>
        <source>A service that is a superuser may read every file and run every program of the server, and takes the very slots that are reserved for rescuing it.</source>
        <translation>Un servicio que es superusuario puede leer cualquier archivo y ejecutar cualquier programa del servidor, y ocupa justo los slots reservados para rescatarlo.</translation>
    </message>
    <message>
        <source>Our own role&apos;s privileges</source>
        <translation>Privilegios de nuestro propio rol</translation>
    </message>
    <message>
        <source>What watches all day needs to read statistics and nothing else: whoever gets hold of its password then gets hold of nothing that matters.</source>
        <translation>Lo que observa todo el día necesita leer estadísticas y nada más: así, quien consiga su contraseña no consigue nada importante.</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Alerts that nobody delivers are not alerts.</source>
        <translation>Las alertas que nadie entrega no son alertas.</translation>
    </message>
    <message>
        <source>Alert rules about connections</source>
        <translation>Reglas de alerta sobre conexiones</translation>
    </message>
    <message>
        <source>Somebody has to be told before the last slot is gone. A rule that can never fire is worse than none: everybody counts on it.</source>
        <translation>Hay que avisar a alguien antes de que se ocupe el último slot. Una regla que nunca puede activarse es peor que ninguna: todos cuentan con ella.</translation>
    </message>
    <message>
        <source>Watchdog alert</source>
        <translation>Alerta Watchdog</translation>
    </message>
    <message>
        <source>An alert that always fires shows that the way from Prometheus to the people works: when it is missing, silence means nothing.</source>
        <translation>Una alerta siempre activa demuestra que el camino de Prometheus a las personas funciona: si falta, el silencio no significa nada.</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>Inicio con el host</translation>
    </message>
    <message>
        <source>Hosts restart at night. Unless pm2 is started with them and knows its list, the service stays down until somebody logs in.</source>
        <translation>Los hosts se reinician de noche. A menos que pm2 se inicie con ellos y conozca su lista, el servicio queda caído hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>Política de reinicio</translation>
    </message>
    <message>
        <source>A process that ends because the database is away has to be started again, and again, with pauses: without them pm2 gives up within seconds.</source>
        <translation>Un proceso que termina porque falta la base de datos tiene que reiniciarse, una y otra vez, con pausas: sin ellas, pm2 desiste en segundos.</translation>
    </message>
    <message>
        <source>Log rotation</source>
        <translation>Rotación de logs</translation>
    </message>
    <message>
        <source>A log that only grows fills the disk, and a full disk stops the service and the database alike.</source>
        <translation>Un log que solo crece llena el disco, y un disco lleno detiene tanto el servicio como la base de datos.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Safety of the data</source>
        <translation>Salvaguarda de los datos</translation>
    </message>
    <message>
        <source>Encryption and access</source>
        <translation>Cifrado y acceso</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Host and process</source>
        <translation>Host y proceso</translation>
    </message>
    <message>
        <source>It is started again at once, and left down after %1 quick exits in a row (max_restarts).</source>
        <translation>Se reinicia de inmediato y queda detenido tras %1 caídas rápidas seguidas (max_restarts).</translation>
    </message>
    <message>
        <source>It is started again after %1 each time, and left down after %2 quick exits in a row (max_restarts).</source>
        <translation>Se reinicia cada vez tras %1 y queda detenido tras %2 caídas rápidas seguidas (max_restarts).</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>the size of a log</comment>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>ReadinessExport</name>
    <message>
        <source>OK</source>
        <translation>CORRECTA</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>CRÍTICA</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCIERTA</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Por qué:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Readiness of %1</source>
        <translation>Preparación de %1</translation>
    </message>
    <message>
        <source>At %1: %2 ok, %3 critical, %4 warnings, %5 cannot tell.</source>
        <translation>A fecha de %1: correctas %2, críticas %3, avisos %4, inciertas %5.</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Prometheus warns</source>
        <translation>Aviso de Prometheus</translation>
    </message>
    <message>
        <source>Impact, the vendor says</source>
        <translation>Impacto según el proveedor</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>El proveedor dice</translation>
    </message>
    <message>
        <source>Vendor&apos;s incident</source>
        <translation>Incidente del proveedor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Incidentes allí</translation>
    </message>
    <message>
        <source>Parts judged</source>
        <translation>Partes valoradas</translation>
    </message>
    <message>
        <source>More at</source>
        <translation>Más en</translation>
    </message>
    <message>
        <source>Mails today</source>
        <translation>Correos hoy</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Entregados hoy</translation>
    </message>
    <message>
        <source>Lost today</source>
        <translation>Perdidos hoy</translation>
    </message>
    <message>
        <source>Bounces in 24 h</source>
        <translation>Rebotes en 24&#xa0;h</translation>
    </message>
    <message>
        <source>Blocks in 24 h</source>
        <translation>Bloqueos en 24&#xa0;h</translation>
    </message>
    <message>
        <source>Spam reports in 24 h</source>
        <translation>Denuncias de spam, 24&#xa0;h</translation>
    </message>
    <message>
        <source>Last bounce</source>
        <translation>Último rebote</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Último bloqueo</translation>
    </message>
    <message>
        <source>Last spam report</source>
        <translation>Última denuncia</translation>
    </message>
    <message>
        <source>The key may send</source>
        <translation>La clave puede enviar</translation>
    </message>
    <message>
        <source>Scopes of the key</source>
        <translation>Ámbitos de la clave</translation>
    </message>
    <message>
        <source>Webhook endpoints</source>
        <translation>Endpoints de webhook</translation>
    </message>
    <message>
        <source>Disabled endpoints</source>
        <translation>Endpoints desactivados</translation>
    </message>
    <message>
        <source>Undelivered events</source>
        <translation>Eventos sin entregar</translation>
    </message>
    <message>
        <source>Webhooks waiting</source>
        <translation>Webhooks en espera</translation>
    </message>
    <message>
        <source>Oldest undelivered</source>
        <translation>Pendiente más antiguo</translation>
    </message>
    <message>
        <source>Newest undelivered</source>
        <translation>Pendiente más reciente</translation>
    </message>
    <message>
        <source>Not all counted</source>
        <translation>No todo contado</translation>
    </message>
    <message>
        <source>Requests allowed</source>
        <translation>Cupo de solicitudes</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Cupo restante</translation>
    </message>
    <message>
        <source>Counted anew in</source>
        <translation>Cupo nuevo en</translation>
    </message>
    <message>
        <source>Takes requests in</source>
        <translation>Admite solicitudes en</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>Última fila</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>In the canister</source>
        <translation>En el canister</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Última escritura</translation>
    </message>
    <message>
        <source>pm2 says</source>
        <translation>pm2 dice</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Restarts since the last look</source>
        <translation>Reinicios desde la última comprobación</translation>
    </message>
    <message>
        <source>Clients waiting</source>
        <translation>Clientes en espera</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Clientes activos</translation>
    </message>
    <message>
        <source>Servers in use</source>
        <translation>Servidores en uso</translation>
    </message>
    <message>
        <source>Idle servers</source>
        <translation>Servidores libres</translation>
    </message>
    <message>
        <source>Databases paused</source>
        <translation>Bases de datos en pausa</translation>
    </message>
    <message>
        <source>Databases disabled</source>
        <translation>Bases desactivadas</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>Duración de consulta</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>Tiempo en la cola</translation>
    </message>
    <message>
        <source>Session since</source>
        <translation>Sesión desde</translation>
    </message>
    <message>
        <source>Command took</source>
        <translation>Comando en</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>Slots en uso</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Respuesta en</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>Conexión en</translation>
    </message>
    <message>
        <source>Certificate left</source>
        <translation>Vigencia restante</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>Versión del servidor</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>Sesiones activas</translation>
    </message>
    <message>
        <source>Idle sessions</source>
        <translation>Sesiones inactivas</translation>
    </message>
    <message>
        <source>Idle in transaction</source>
        <translation>Inactivas en transacción</translation>
    </message>
    <message>
        <source>Waiting on locks</source>
        <translation>Esperando bloqueos</translation>
    </message>
    <message>
        <source>Longest transaction</source>
        <translation>Transacción más larga</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>Tamaño de la base</translation>
    </message>
    <message>
        <source>Replica lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Server up for</source>
        <translation>Servidor en marcha</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Instances offline</source>
        <translation>Instancias fuera de línea</translation>
    </message>
    <message>
        <source>Node.js version</source>
        <translation>Versión de Node.js</translation>
    </message>
    <message>
        <source>pm2 version</source>
        <translation>Versión de pm2</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>Tamaño de respuesta</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>Versión de TLS</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Dirección usada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Servidor SSH</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>no impact</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>major</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time at all: nobody waits</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated by the server</source>
        <translation>estimado por el servidor</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Usable slots</source>
        <translation>Slots utilizables</translation>
    </message>
    <message>
        <source>Slots in all</source>
        <translation>Slots en total</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation>Slots reservados</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>Páginas dañadas</translation>
    </message>
    <message>
        <source>Nothing written for</source>
        <translation>Sin escribir desde hace</translation>
    </message>
    <message>
        <source>Refusals in 5 min</source>
        <translation>Rechazos en 5&#xa0;min</translation>
    </message>
    <message>
        <source>Timeouts in 5 min</source>
        <translation>Tiempos agotados en 5&#xa0;min</translation>
    </message>
    <message>
        <source>Refused logins in 5 min</source>
        <translation>Inicios rechazados en 5&#xa0;min</translation>
    </message>
    <message>
        <source>TLS errors in 5 min</source>
        <translation>Errores de TLS en 5&#xa0;min</translation>
    </message>
    <message>
        <source>Pool errors in 5 min</source>
        <translation>Errores de pool en 5&#xa0;min</translation>
    </message>
    <message>
        <source>Other errors in 5 min</source>
        <translation>Otros errores en 5&#xa0;min</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Mails lost today</source>
        <translation>Correos perdidos hoy</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 desde %2: %3</translation>
    </message>
    <message>
        <source>%1  from %2 to %3 %4, points %5, %6 to %7 UTC</source>
        <translation>%1  de %2 a %3 %4, puntos %5, %6 a %7&#xa0;UTC</translation>
    </message>
    <message>
        <source>%1 UTC by %2</source>
        <translation>%1&#xa0;UTC por %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1&#xa0;UTC</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>Hash del plan</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
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
        <source>not seen well since</source>
        <translation>sin recuperación observada</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>cumplida: %1</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>ha respondido</translation>
    </message>
    <message>
        <source>said to be so</source>
        <translation>declarada cierta</translation>
    </message>
    <message>
        <source>said not to be so</source>
        <translation>declarada no cierta</translation>
    </message>
    <message>
        <source>said not to be known</source>
        <translation>declarada desconocida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing was changed through Bridgewatch.</source>
        <translation>No se cambió nada mediante Bridgewatch.</translation>
    </message>
    <message>
        <source>Ladder before and after</source>
        <translation>Etapas antes y después</translation>
    </message>
    <message>
        <source>No affected target was seen failing.</source>
        <translation>No se vio fallar ningún objetivo afectado.</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>mitigado</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>The journal holds too few readings of what was affected for a chart.</source>
        <translation>El diario contiene muy pocas lecturas de lo afectado para un gráfico.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Nobody was called through Bridgewatch.</source>
        <translation>No se llamó a nadie mediante Bridgewatch.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;</source>
        <translation>no hay ningún incidente «%1»</translation>
    </message>
    <message>
        <source>%1 is no regular file: choose another name</source>
        <translation>%1 no es un archivo normal: elija otro nombre</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>no se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>a PDF needs fonts, which this program was started without</source>
        <translation>un PDF necesita fuentes, y este programa se inició sin ellas</translation>
    </message>
    <message>
        <source>Time to acknowledge (MTTA)</source>
        <translation>Tiempo hasta la confirmación (MTTA)</translation>
    </message>
    <message>
        <source>acknowledged − detected</source>
        <translation>confirmado − detectado</translation>
    </message>
    <message>
        <source>Time to mitigate (MTTM)</source>
        <translation>Tiempo hasta la mitigación (MTTM)</translation>
    </message>
    <message>
        <source>mitigated − detected</source>
        <translation>mitigado − detectado</translation>
    </message>
    <message>
        <source>Time to resolve (MTTR)</source>
        <translation>Tiempo hasta la resolución (MTTR)</translation>
    </message>
    <message>
        <source>resolved − detected</source>
        <translation>resuelto − detectado</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Severity %1, detected %2 UTC; the incident is %3.</source>
        <translation>Gravedad %1, detectado %2&#xa0;UTC; el incidente está %3.</translation>
    </message>
    <message>
        <source>%1 acknowledged after %2.</source>
        <translation>%1 confirmó tras %2.</translation>
    </message>
    <message>
        <source>All was well again after %1.</source>
        <translation>Todo volvió a estar en orden tras %1.</translation>
    </message>
    <message>
        <source>It was resolved after %1.</source>
        <translation>Se resolvió tras %1.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The journal that this report is from is not as it was written.</source>
        <translation>El diario del que procede este informe no está como se escribió.</translation>
    </message>
    <message>
        <source>The journal that this report is from was not checked.</source>
        <translation>El diario del que procede este informe no se verificó.</translation>
    </message>
    <message>
        <source>Names are masked in this report: the hashes are those of the journal without masks.</source>
        <translation>Los nombres de este informe están enmascarados: los hashes son los del diario sin máscaras.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>Cronista</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Failing from (UTC)</source>
        <translation>En fallo desde (UTC)</translation>
    </message>
    <message>
        <source>Well again (UTC)</source>
        <translation>Recuperado (UTC)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>No target was seen failing, and no alert is named.</source>
        <translation>No se vio fallar ningún objetivo ni se indica ninguna alerta.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mitigado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Scenario and evidence</source>
        <translation>Escenario e indicios</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>There is no diagnosis in the journal.</source>
        <translation>No hay ningún diagnóstico en el diario.</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Diagnóstico: %1</translation>
    </message>
    <message>
        <source>Diagnosis: scenario %1, %2</source>
        <translation>Diagnóstico: escenario %1, %2</translation>
    </message>
    <message>
        <source>Found (UTC)</source>
        <translation>Encontrado (UTC)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>Visto desde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Aún no escrita.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Runbook&apos;s SHA-256</source>
        <translation>SHA-256 del runbook</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Comprobados</translation>
    </message>
    <message>
        <source>Looked from</source>
        <translation>Comprobado desde</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Informe creado (UTC)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Su hash</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>Cadena de hashes</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no verificada</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rota</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>Incidente %1: %2</translation>
    </message>
    <message>
        <source>The scenario was found to be “%1”.</source>
        <translation>Se determinó que el escenario es «%1».</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <comment>Markdown: the name of a field, and what it is</comment>
        <translation>**%1:** %2</translation>
    </message>
    <message>
        <source>The likeliest scenario is “%1” at %2.</source>
        <translation>El escenario más probable es «%1» en %2.</translation>
    </message>
    <message>
        <source>Targets that failed besides: %1.</source>
        <translation>Otros objetivos con fallos: %1.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is %2, limit %3</source>
        <translation>%1 es %2, límite %3</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 falla</translation>
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
        <translation>La tabla de escalada ha cambiado.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; instead of &apos;%3&apos;.</source>
        <translation>%1: «%2» en lugar de «%3».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>The introduction changed.</source>
        <translation>La introducción ha cambiado.</translation>
    </message>
    <message>
        <source>Section added: %1.</source>
        <translation>Sección añadida: %1.</translation>
    </message>
    <message>
        <source>Text changed in section %1.</source>
        <translation>Texto cambiado en la sección %1.</translation>
    </message>
    <message>
        <source>Section removed: %1.</source>
        <translation>Sección eliminada: %1.</translation>
    </message>
    <message>
        <source>Text of step changed: %1.</source>
        <translation>Texto del paso cambiado: %1.</translation>
    </message>
    <message>
        <source>Step removed: %1.</source>
        <translation>Paso eliminado: %1.</translation>
    </message>
    <message>
        <source>Step renamed: %1, before %2.</source>
        <translation>Paso renombrado: %1, antes %2.</translation>
    </message>
    <message>
        <source>Step added: %1.</source>
        <translation>Paso añadido: %1.</translation>
    </message>
    <message>
        <source>Step moved: %1.</source>
        <translation>Paso movido: %1.</translation>
    </message>
</context>
<context>
    <name>RunbookShelf</name>
    <message>
        <source>the runbook could not be kept for the incident: %1</source>
        <translation>no se pudo guardar el runbook para el incidente: %1</translation>
    </message>
    <message>
        <source>the runbook with which the incident began is not kept</source>
        <translation>el runbook con el que empezó el incidente no se ha guardado</translation>
    </message>
    <message>
        <source>the runbook with which the incident began was changed afterwards</source>
        <translation>el runbook con el que empezó el incidente se cambió después</translation>
    </message>
</context>
<context>
    <name>RunbookShow</name>
    <message>
        <source>checks: %1</source>
        <translation>comprobaciones: %1</translation>
    </message>
    <message>
        <source>commands: %1</source>
        <translation>comandos: %1</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>tablas: %1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>acción %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>comprobación %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>escenario %1</translation>
    </message>
    <message>
        <source>without a heading of its own</source>
        <translation>sin encabezado propio</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>tiempo de respuesta</translation>
    </message>
    <message>
        <source>last updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>Escalation, as it was read</source>
        <translation>Escalada, tal como se leyó</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection slots exhausted</source>
        <translation>Slots de conexión agotados</translation>
    </message>
    <message>
        <source>TLS or certificate trouble</source>
        <translation>Problema de TLS o certificado</translation>
    </message>
    <message>
        <source>Authentication failing</source>
        <translation>Fallo de autenticación</translation>
    </message>
    <message>
        <source>Network or firewall</source>
        <translation>Red o cortafuegos</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>Servicio caído</translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation>El nombre no se resuelve</translation>
    </message>
    <message>
        <source>Server starting or recovering</source>
        <translation>Servidor arrancando o recuperándose</translation>
    </message>
    <message>
        <source>Server accepts but does not answer</source>
        <translation>El servidor acepta pero no responde</translation>
    </message>
    <message>
        <source>Another service answers there</source>
        <translation>Ahí responde otro servicio</translation>
    </message>
    <message>
        <source>Database missing or closed</source>
        <translation>Base de datos ausente o cerrada</translation>
    </message>
    <message>
        <source>Role or database limit reached</source>
        <translation>Límite del rol o de la base de datos alcanzado</translation>
    </message>
    <message>
        <source>Credentials missing here</source>
        <translation>Faltan credenciales aquí</translation>
    </message>
    <message>
        <source>This machine&apos;s own settings</source>
        <translation>Ajustes de este mismo equipo</translation>
    </message>
    <message>
        <source>Disk full or out of memory</source>
        <translation>Disco lleno o sin memoria</translation>
    </message>
    <message>
        <source>Data corruption suspected</source>
        <translation>Posible corrupción de datos</translation>
    </message>
    <message>
        <source>Mail is not delivered</source>
        <translation>No se entrega el correo</translation>
    </message>
    <message>
        <source>Webhooks do not arrive</source>
        <translation>No llegan los webhooks</translation>
    </message>
    <message>
        <source>A vendor has an outage</source>
        <translation>Interrupción de un proveedor</translation>
    </message>
    <message>
        <source>The sync writes nothing new</source>
        <translation>La sincronización no escribe nada nuevo</translation>
    </message>
    <message>
        <source>Database and canister count differently</source>
        <translation>La base de datos y el canister cuentan distinto</translation>
    </message>
    <message>
        <source>Canister cannot be asked</source>
        <translation>No se puede consultar el canister</translation>
    </message>
    <message>
        <source>Host not reachable over SSH</source>
        <translation>Host no accesible por SSH</translation>
    </message>
    <message>
        <source>Host key not to be trusted</source>
        <translation>Clave de host no fiable</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Datos obsoletos</translation>
    </message>
    <message>
        <source>Pooler down or misrouted</source>
        <translation>Pooler caído o mal dirigido</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>the secret</source>
        <translation>el secreto</translation>
    </message>
    <message>
        <source>the secret has a line break, and a file keeps it on one line</source>
        <translation>el secreto tiene un salto de línea, y un archivo lo guarda en una sola línea</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>la variable de entorno %1 no está definida</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>la variable de entorno %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>the first line of %1</source>
        <translation>la primera línea de %1</translation>
    </message>
    <message>
        <source>the keyring did not answer in time; is it locked?</source>
        <translation>el llavero no respondió a tiempo; ¿está bloqueado?</translation>
    </message>
    <message>
        <source>the keyring has no entry %1</source>
        <translation>el llavero no tiene ninguna entrada %1</translation>
    </message>
    <message>
        <source>the system keyring cannot be used here (%1); use { env: NAME } or { file: PATH } on machines without one</source>
        <translation>el llavero del sistema no se puede usar aquí (%1); use { env: NAME } o { file: PATH } en equipos que no lo tengan</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>no hay nada en %1</translation>
    </message>
    <message>
        <source>%1 is longer than %2 KB, which no password is</source>
        <translation>%1 supera %2&#xa0;KB, y ninguna contraseña es tan larga</translation>
    </message>
    <message>
        <source>%1 contains a NUL character, which no password may</source>
        <translation>%1 contiene un carácter NUL, que ninguna contraseña puede tener</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry %1</source>
        <translation>la entrada %1 del llavero</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>el secreto</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>C</source>
        <comment>the locale whose numbers stand in sentences, such as de_DE</comment>
        <translation>es_ES</translation>
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
        <translation>%1 no es una base de datos del perfil</translation>
    </message>
    <message>
        <source>%1 is reached through a host alone; its sessions are listed only where &apos;desk&apos; is among its vantages</source>
        <translation>a %1 solo se llega a través de un host; sus sesiones solo se enumeran cuando «desk» figura entre sus puntos de observación</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a semicolon, which cannot be passed on</source>
        <translation>«%1» contiene un punto y coma, que no se puede transmitir</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (package libqt6sql6-psql)</source>
        <translation>El controlador PostgreSQL de Qt no está instalado (paquete libqt6sql6-psql)</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>the command answers with more than %1 KB</source>
        <translation>el comando responde con más de %1&#xa0;KB</translation>
    </message>
    <message>
        <source>a word of the command cannot be passed on safely</source>
        <translation>una palabra del comando no se puede transmitir con seguridad</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2 at %3), so nothing was looked at from there</source>
        <translation>no se puede llegar a %1 (%2 en %3), así que no se comprobó nada desde allí</translation>
    </message>
    <message>
        <source>the host&apos;s key is not known yet: %1 %2</source>
        <translation>la clave del host aún no se conoce: %1 %2</translation>
    </message>
    <message>
        <source>the host shows another key than the one in %1: %2 %3. It was set up anew, or somebody sits in between: ask whoever runs it before you change that file</source>
        <translation>el host muestra una clave distinta a la de %1: %2 %3. Se instaló de nuevo o hay alguien en medio: pregunte a quien lo administra antes de cambiar ese archivo</translation>
    </message>
    <message>
        <source>the host shows a key of another kind than the one in %1: %2 %3. Somebody may sit in between: ask whoever runs it before you change that file</source>
        <translation>el host muestra una clave de otro tipo que la de %1: %2 %3. Puede que haya alguien en medio: pregunte a quien lo administra antes de cambiar ese archivo</translation>
    </message>
    <message>
        <source>the host&apos;s key could not be compared with %1</source>
        <translation>la clave del host no se pudo comparar con %1</translation>
    </message>
    <message>
        <source>the host&apos;s key cannot be written to %1</source>
        <translation>la clave del host no se puede escribir en %1</translation>
    </message>
    <message>
        <source>there is no key file %1</source>
        <translation>no existe el archivo de clave %1</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>no se puede leer el archivo de clave %1</translation>
    </message>
    <message>
        <source>the key file %1 is damaged or needs a passphrase: give it to ssh-agent with ssh-add</source>
        <translation>el archivo de clave %1 está dañado o necesita una frase de contraseña: entréguelo a ssh-agent con ssh-add</translation>
    </message>
    <message>
        <source>no ssh-agent answers</source>
        <translation>no responde ningún ssh-agent</translation>
    </message>
    <message>
        <source>the agent&apos;s keys</source>
        <translation>las claves del agente</translation>
    </message>
    <message>
        <source>there is no key to log in with: %1</source>
        <translation>no hay ninguna clave con la que iniciar sesión: %1</translation>
    </message>
    <message>
        <source>%1 is not let in with %2</source>
        <translation>no se admite a %1 con %2</translation>
    </message>
    <message>
        <source>the session was lost before anything was asked</source>
        <translation>la sesión se perdió antes de preguntar nada</translation>
    </message>
    <message>
        <source>the host says nothing any more</source>
        <translation>el host ya no dice nada</translation>
    </message>
    <message>
        <source>logged in, a command took %1</source>
        <translation>sesión iniciada, un comando tardó %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>dns</source>
        <translation>la resolución del nombre</translation>
    </message>
    <message>
        <source>tcp</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>host-key</source>
        <translation>la clave de host</translation>
    </message>
    <message>
        <source>ssl-request</source>
        <translation>la solicitud SSL</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>startup</source>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>la autenticación</translation>
    </message>
    <message>
        <source>session</source>
        <translation>la sesión</translation>
    </message>
    <message>
        <source>query</source>
        <translation>la consulta</translation>
    </message>
    <message>
        <source>request</source>
        <translation>la solicitud</translation>
    </message>
    <message>
        <source>body</source>
        <translation>el cuerpo</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>la expectativa</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>el comando</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>The profile names no target</source>
        <translation>El perfil no indica ningún objetivo</translation>
    </message>
    <message>
        <source>Add a target to the profile and open it again.</source>
        <translation>Añada un objetivo al perfil y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), for the first time</source>
        <translation>
            <numerusform>%n objetivo, por primera vez</numerusform>
            <numerusform>%n objetivos, por primera vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n target(s)…</source>
        <translation>
            <numerusform>Comprobando %n objetivo…</numerusform>
            <numerusform>Comprobando %n objetivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first results appear here as they come in. Nothing is known yet.</source>
        <translation>Los primeros resultados aparecerán aquí según lleguen. Aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <translation>%1 · visto por última vez hace %2</translation>
    </message>
    <message>
        <source>What is shown is out of date</source>
        <translation>Lo que se muestra está desactualizado</translation>
    </message>
    <message>
        <source>No new look has come in at: %1. Press F5 to look at everything now.</source>
        <translation>No ha llegado ninguna comprobación nueva de: %1. Pulse F5 para comprobar todo ahora.</translation>
    </message>
    <message>
        <source>%1 of %2 targets seen %3 ago</source>
        <translation>%1 de %2 objetivos vistos hace %3</translation>
    </message>
    <message>
        <source>Everything that was looked at was seen healthy</source>
        <translation>Todo lo que se comprobó está en orden</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</source>
        <translation>
            <numerusform>%n objetivo, correcto al menos desde %1. Seleccione una tarjeta arriba para ver cómo se llegó a él, o pulse F5 para comprobar todo ahora.</numerusform>
            <numerusform>%n objetivos, correctos al menos desde %1. Seleccione una tarjeta arriba para ver cómo se llegó a cada uno, o pulse F5 para comprobar todo ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet from %1</source>
        <translation>aún sin respuesta de %1</translation>
    </message>
    <message>
        <source>Cannot tell yet whether all is well</source>
        <translation>Aún no se sabe si todo está en orden</translation>
    </message>
    <message>
        <source>Press F5 to look at everything now.</source>
        <translation>Pulse F5 para comprobar todo ahora.</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong, but these could not be judged: %1. Select a card to see how far the look came, or press F5 to look again.</source>
        <translation>No se sabe de ningún problema, pero no se pudo valorar lo siguiente: %1. Seleccione una tarjeta para ver hasta dónde llegó la comprobación, o pulse F5 para comprobar de nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> · as of %1 ago</source>
        <translation> · datos de hace %1</translation>
    </message>
    <message>
        <source>Something fails that no known scenario explains</source>
        <translation>Falla algo que ningún escenario conocido explica</translation>
    </message>
    <message>
        <source>Something is not as it should be</source>
        <translation>Algo no está como debería</translation>
    </message>
    <message>
        <source>Select the marked card above to see how far the look came.</source>
        <translation>Seleccione arriba la tarjeta marcada para ver hasta dónde llegó la comprobación.</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>%1 is “%2”, and nobody knows what that means</source>
        <translation>%1 es «%2», y nadie sabe qué significa eso</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the impact of an incident</source>
        <translation>el impacto de un incidente</translation>
    </message>
    <message>
        <source>the page has no component “%1”</source>
        <translation>la página no tiene ningún componente «%1»</translation>
    </message>
    <message>
        <source>the answer is not the summary of a status page</source>
        <translation>la respuesta no es el resumen de una página de estado</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>el estado de la página</translation>
    </message>
    <message>
        <source>the answer is not that of a status page; it begins: %1</source>
        <translation>la respuesta no es de una página de estado; empieza por: %1</translation>
    </message>
    <message>
        <source>the status page could not be read: %1</source>
        <translation>no se pudo leer la página de estado: %1</translation>
    </message>
    <message>
        <source>the page has moved to %1, which &apos;redirects_to&apos; does not name</source>
        <translation>la página se ha trasladado a %1, que «redirects_to» no indica</translation>
    </message>
    <message>
        <source>the status page answers with status %1</source>
        <translation>la página de estado responde con el estado %1</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>la respuesta supera %1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>the vendor tells of no trouble</source>
        <translation>no informa de problemas</translation>
    </message>
    <message>
        <source>running, and yet: %1</source>
        <translation>en marcha, y aun así: %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>the command %1 is not found; name its path in &apos;command&apos;</source>
        <translation>no se encuentra el comando %1; indique su ruta en «command»</translation>
    </message>
    <message>
        <source>%1 ended with status %2 and without a word</source>
        <translation>%1 terminó con el estado %2 y sin decir nada</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 terminó con el estado %2: %3</translation>
    </message>
    <message>
        <source>%1; it complains: %2</source>
        <translation>%1; se queja: %2</translation>
    </message>
    <message>
        <source>%1 is empty (null)</source>
        <translation>no hay nada (null) en %1</translation>
    </message>
    <message>
        <source>%1 is no whole number: %2</source>
        <translation>%1 no es un número entero: %2</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>%1 is larger than any count: %2</source>
        <translation>%1 es mayor que cualquier recuento: %2</translation>
    </message>
    <message>
        <source>%1 is negative: %2</source>
        <translation>%1 es un número negativo: %2</translation>
    </message>
    <message>
        <source>the answer is larger than %1 KB</source>
        <translation>la respuesta supera %1&#xa0;KB</translation>
    </message>
    <message>
        <source>the answer is no text (UTF-8)</source>
        <translation>la respuesta no es texto (UTF-8)</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>the answer is neither JSON nor Candid; it begins: %1</source>
        <translation>la respuesta no es JSON ni Candid; empieza por: %1</translation>
    </message>
    <message>
        <source>the answer has no &apos;%1&apos;</source>
        <translation>la respuesta no tiene «%1»</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>%1 could not be asked, so nothing is known of the sync: %2</source>
        <translation>no se pudo consultar a %1, así que no se sabe nada de la sincronización: %2</translation>
    </message>
    <message>
        <source>the session with %1 was lost (%2), so its canister was not asked</source>
        <translation>se perdió la sesión con %1 (%2), así que no se consultó su canister</translation>
    </message>
    <message>
        <source>the newest %1 was not told in time: an index on it makes that cheap; %2</source>
        <translation>el valor más reciente de %1 no se obtuvo a tiempo: un índice sobre esa columna lo abarata; %2</translation>
    </message>
    <message>
        <source>the newest %1 lies %2 in the server&apos;s future: is it of another time zone? %3</source>
        <translation>el valor más reciente de %1 está %2 en el futuro del servidor: ¿es de otra zona horaria? %3</translation>
    </message>
    <message>
        <source>%1; the rows were not counted in time</source>
        <translation>%1; las filas no se contaron a tiempo</translation>
    </message>
    <message>
        <source>%1; the rows were not counted in time, and the server has no estimate</source>
        <translation>%1; las filas no se contaron a tiempo, y el servidor no tiene ninguna estimación</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>la tabla está vacía</translation>
    </message>
    <message>
        <source>no row tells when it was written</source>
        <translation>ninguna fila dice cuándo se escribió</translation>
    </message>
    <message>
        <source>last written %1 ago</source>
        <translation>última escritura hace %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>filas sin contar</translation>
    </message>
    <message>
        <source>%1 in the table and in the canister</source>
        <translation>%1 en la tabla y en el canister</translation>
    </message>
    <message>
        <source>about %1 in the table</source>
        <translation>unas %1 en la tabla</translation>
    </message>
    <message>
        <source>%1 in the table</source>
        <translation>%1 en la tabla</translation>
    </message>
    <message>
        <source>%1, %2 in the canister</source>
        <translation>%1, %2 en el canister</translation>
    </message>
</context>
<context>
    <name>TargetSummary</name>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a host</comment>
        <translation>accesible</translation>
    </message>
</context>
<context>
    <name>Tcp</name>
    <message>
        <source>%1 accepts on port %2</source>
        <translation>%1 acepta en el puerto %2</translation>
    </message>
    <message>
        <source>certificate valid until %1, %2</source>
        <translation>certificado válido hasta %1, %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 is well</source>
        <translation>%1 está en orden</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <translation>%1 avisa</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 falla</translation>
    </message>
    <message>
        <source>Look at %1 attached</source>
        <translation>Comprobación de %1 adjuntada</translation>
    </message>
    <message>
        <source>Nothing is found to be wrong</source>
        <translation>No se encuentra ningún problema</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Diagnóstico: %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>certeza %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>alert · %1</source>
        <translation>alerta · %1</translation>
    </message>
    <message>
        <source>alert gone</source>
        <translation>alerta cesada</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Incidente abierto</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Paso hecho</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>Paso omitido</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>Paso fallido</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Paso reabierto</translation>
    </message>
    <message>
        <source>Scenario chosen</source>
        <translation>Escenario elegido</translation>
    </message>
    <message>
        <source>Scenario %1 chosen</source>
        <translation>Escenario %1 elegido</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>Vigilancia durante %1</translation>
    </message>
    <message>
        <source>Relapse: the watch begins anew when all is well</source>
        <translation>Recaída: la vigilancia empieza de nuevo cuando todo esté en orden</translation>
    </message>
    <message>
        <source>The watch is over: nothing came back</source>
        <translation>La vigilancia ha terminado: nada volvió</translation>
    </message>
    <message>
        <source>The watch begins anew</source>
        <translation>La vigilancia empieza de nuevo</translation>
    </message>
    <message>
        <source>Incident resolved</source>
        <translation>Incidente resuelto</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incidente cerrado</translation>
    </message>
    <message>
        <source>Incident opened again</source>
        <translation>Incidente reabierto</translation>
    </message>
    <message>
        <source>Incident is %1 now</source>
        <translation>El incidente está ahora %1</translation>
    </message>
    <message>
        <source>%1: nobody any more</source>
        <translation>%1: ya nadie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Severity is %1 now</source>
        <translation>La gravedad es ahora %1</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>Título cambiado</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>Llamada a %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>Correo a %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>Chat con %1</translation>
    </message>
    <message>
        <source>Message to the chat of %1</source>
        <translation>Mensaje al chat de %1</translation>
    </message>
    <message>
        <source>Message for %1 copied</source>
        <translation>Mensaje para %1 copiado</translation>
    </message>
    <message>
        <source>It is so: %1</source>
        <translation>Es así: %1</translation>
    </message>
    <message>
        <source>It is not so: %1</source>
        <translation>No es así: %1</translation>
    </message>
    <message>
        <source>Nobody can tell: %1</source>
        <translation>Nadie puede decirlo: %1</translation>
    </message>
    <message>
        <source>To escalate: %1</source>
        <translation>Por escalar: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 ha respondido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planificado: %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Plan confirmado: %1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation>Verificación de %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Actions allowed for this incident</source>
        <translation>Acciones permitidas para este incidente</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Solo lectura de nuevo</translation>
    </message>
    <message>
        <source>%1: cannot tell</source>
        <translation>%1: incierto</translation>
    </message>
    <message>
        <source>The watch is held: nobody can tell whether all is well</source>
        <translation>La vigilancia está en pausa: nadie puede decir si todo está en orden</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>this machine has no list of certificate authorities; install ca-certificates or name a root file</source>
        <translation>este equipo no tiene ninguna lista de autoridades de certificación; instale ca-certificates o indique un archivo raíz</translation>
    </message>
    <message>
        <source>%1 is named as the root certificate and holds no certificate</source>
        <translation>%1 está indicado como certificado raíz y no contiene ningún certificado</translation>
    </message>
    <message>
        <source>the root certificate %1 cannot be read</source>
        <translation>no se puede leer el certificado raíz %1</translation>
    </message>
    <message>
        <source>the client certificate %1 cannot be read</source>
        <translation>no se puede leer el certificado de cliente %1</translation>
    </message>
    <message>
        <source>the private key %1 cannot be read</source>
        <translation>no se puede leer la clave privada %1</translation>
    </message>
    <message>
        <source>the private key %1 may be read by others; chmod 0600 it</source>
        <translation>otros pueden leer la clave privada %1; aplíquele chmod 0600</translation>
    </message>
    <message>
        <source>%1 is named as the client certificate and holds no certificate</source>
        <translation>%1 está indicado como certificado de cliente y no contiene ningún certificado</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the client certificate %2, or is locked by a passphrase</source>
        <translation>la clave privada %1 no corresponde al certificado de cliente %2, o está bloqueada con una frase de contraseña</translation>
    </message>
    <message>
        <source>the connection ended during the handshake</source>
        <translation>la conexión terminó durante la negociación</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>el certificado</translation>
    </message>
    <message>
        <source>the certificate %1 in the chain</source>
        <translation>el certificado %1 de la cadena</translation>
    </message>
    <message>
        <source>%1 expired on %2</source>
        <translation>%1 caducó el %2</translation>
    </message>
    <message>
        <source>%1 is valid only from %2; check the clock of this machine too</source>
        <translation>%1 solo es válido a partir de %2; revise también el reloj de este equipo</translation>
    </message>
    <message>
        <source>the certificate is self-signed and not trusted here</source>
        <translation>el certificado es autofirmado y aquí no es de confianza</translation>
    </message>
    <message>
        <source>the chain ends in a root that is not trusted here</source>
        <translation>la cadena termina en una raíz que aquí no es de confianza</translation>
    </message>
    <message>
        <source>no trusted authority signed the certificate, or an intermediate certificate was not sent; issuer: %1</source>
        <translation>ninguna autoridad de confianza firmó el certificado, o no se envió un certificado intermedio; emisor: %1</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>el certificado es para %1, no para %2</translation>
    </message>
    <message>
        <source>the server answered that it offers no TLS</source>
        <translation>el servidor respondió que no ofrece TLS</translation>
    </message>
    <message>
        <source>the server answered with an error before any encryption: %1</source>
        <translation>el servidor respondió con un error antes de cualquier cifrado: %1</translation>
    </message>
    <message>
        <source>the peer is no PostgreSQL; it answered: %1</source>
        <translation>el otro extremo no es PostgreSQL; respondió: %1</translation>
    </message>
    <message>
        <source>bytes wait behind the server&apos;s S, before any encryption: somebody may be in the middle</source>
        <translation>hay bytes esperando tras la S del servidor, antes de cualquier cifrado: puede que haya alguien en medio</translation>
    </message>
</context>
<context>
    <name>Vendors</name>
    <message>
        <source>the answer about %1 is not of the form that is documented</source>
        <translation>la respuesta sobre %1 no tiene la forma documentada</translation>
    </message>
    <message>
        <source>the key&apos;s scopes</source>
        <translation>los ámbitos de la clave</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>lo que se entregó</translation>
    </message>
    <message>
        <source>suppressed addresses</source>
        <translation>direcciones suprimidas</translation>
    </message>
    <message>
        <source>the key is good, and the vendor takes hardly any more requests for now: the rest was not asked for</source>
        <translation>la clave es válida, y el proveedor apenas admite más solicitudes por ahora: lo demás no se preguntó</translation>
    </message>
    <message>
        <source>webhook endpoints</source>
        <translation>endpoints de webhook</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>the vendor answers with status %1</source>
        <translation>el proveedor responde con el estado %1</translation>
    </message>
    <message>
        <source>the vendor answers with status %1: %2</source>
        <translation>el proveedor responde con el estado %1: %2</translation>
    </message>
    <message>
        <source>%1; it takes requests again in %2</source>
        <translation>%1; vuelve a admitir solicitudes en %2</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed: the key stays here</source>
        <translation>el estado %1 remite a %2, que no se sigue: la clave se queda aquí</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>la respuesta supera %1&#xa0;MB</translation>
    </message>
    <message>
        <source>the answer is no JSON; it is %1 and begins: %2</source>
        <translation>la respuesta no es JSON; es %1 y empieza por: %2</translation>
    </message>
    <message>
        <source>the profile names no key for the account; it goes under api_key</source>
        <translation>el perfil no indica ninguna clave para la cuenta; va en api_key</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, the key reads alone</source>
        <translation>no, la clave solo lee</translation>
    </message>
    <message>
        <source>yes: there are more than were asked for</source>
        <translation>sí: hay más de los que se pidieron</translation>
    </message>
    <message>
        <source>the webhook endpoint %1 is disabled</source>
        <translation>el endpoint de webhook %1 está desactivado</translation>
    </message>
    <message>
        <source>the account has no webhook endpoint %1</source>
        <translation>la cuenta no tiene ningún endpoint de webhook %1</translation>
    </message>
    <message>
        <source>every event was delivered</source>
        <translation>se entregaron todos los eventos</translation>
    </message>
    <message>
        <source>events undelivered: %1, the oldest for %2</source>
        <translation>eventos sin entregar: %1, el más antiguo desde hace %2</translation>
    </message>
    <message>
        <source>lost today: %1; delivered: %2 of %3 mails</source>
        <translation>perdidos hoy: %1; entregados: %2 de %3 correos</translation>
    </message>
    <message>
        <source>the key is good; %1 of %2 mails delivered today</source>
        <translation>la clave es válida; %1 de %2 correos entregados hoy</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>Follows from %1: %2</source>
        <translation>Deriva de %1: %2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>No %1: %2</translation>
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
        <translation>%1 aún no se ha visto desde %2</translation>
    </message>
    <message>
        <source>%1 was last seen from %2 %3 ago</source>
        <translation>%1 se vio por última vez desde %2 hace %3</translation>
    </message>
    <message>
        <source>%1 fails from %2: %3</source>
        <translation>%1 falla desde %2: %3</translation>
    </message>
    <message>
        <source>the alert %1 stands</source>
        <translation>la alerta %1 sigue activa</translation>
    </message>
    <message>
        <source>everything is healthy again</source>
        <translation>todo vuelve a estar en orden</translation>
    </message>
    <message>
        <source>nobody watched until now</source>
        <translation>nadie ha vigilado hasta ahora</translation>
    </message>
    <message>
        <source>the state of %1 is not known from %2: %3</source>
        <translation>desde %2 no se conoce el estado de %1: %3</translation>
    </message>
    <message>
        <source>%1 is not in this profile: nobody looks at it</source>
        <translation>%1 no está en este perfil: nadie lo mira</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>the webhook&apos;s secret is not a web address</source>
        <translation>el secreto del webhook no es una dirección web</translation>
    </message>
    <message>
        <source>the webhook&apos;s address is http: anybody on the way could read it and post; use https</source>
        <translation>la dirección del webhook es http: cualquiera en el camino podría leerla y publicar; use https</translation>
    </message>
    <message>
        <source>the webhook cannot be posted to: %1 at %2</source>
        <translation>no se puede publicar en el webhook: %1 en %2</translation>
    </message>
    <message>
        <source>; whether it was posted is not known</source>
        <translation>; no se sabe si se publicó</translation>
    </message>
    <message>
        <source>the webhook answers with status %1, which leads elsewhere and is not followed</source>
        <translation>el webhook responde con el estado %1, que lleva a otro sitio y no se sigue</translation>
    </message>
    <message>
        <source>the webhook answers with status %1</source>
        <translation>el webhook responde con el estado %1</translation>
    </message>
    <message>
        <source>the webhook answers with status %1: %2</source>
        <translation>el webhook responde con el estado %1: %2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a rule of your own profile</source>
        <translation>una regla de su propio perfil</translation>
    </message>
    <message>
        <source>It stood from %1 to %2, and nobody has acknowledged that: it stays until somebody does.</source>
        <translation>Estuvo activa desde %1 hasta %2, y nadie lo ha confirmado: permanece hasta que alguien lo haga.</translation>
    </message>
    <message>
        <source>It has been firing since %1, by %2.</source>
        <translation>Está activa desde %1, según %2.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it since %1: its source does not answer, so it is kept.</source>
        <translation>Nadie la ha corroborado desde %1: su origen no responde, así que se conserva.</translation>
    </message>
    <message>
        <source>%1 acknowledged it; that is good until %2.</source>
        <translation>%1 la confirmó; eso vale hasta %2.</translation>
    </message>
    <message>
        <source>%1 acknowledged it until %2. That time is over, so it asks again.</source>
        <translation>%1 la confirmó hasta %2. Ese plazo ha terminado, así que vuelve a preguntar.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>El motivo: %1</translation>
    </message>
    <message>
        <source>It is silenced at %1 (silence %2).</source>
        <translation>Está silenciada en %1 (silencio %2).</translation>
    </message>
    <message>
        <source>It leans on what fails by itself and is a symptom of that: %1.</source>
        <translation>Se apoya en algo que falla por sí mismo y es un síntoma de ello: %1.</translation>
    </message>
    <message>
        <source>It is inhibited at %1 by other alerts (%2).</source>
        <translation>Está inhibida en %1 por otras alertas (%2).</translation>
    </message>
    <message>
        <source>It is expected: a maintenance window is open until %1.</source>
        <translation>Es de esperar: hay una ventana de mantenimiento abierta hasta %1.</translation>
    </message>
    <message>
        <source>It is expected: a maintenance window is open until %1 (%2).</source>
        <translation>Es de esperar: hay una ventana de mantenimiento abierta hasta %1 (%2).</translation>
    </message>
    <message>
        <source>It is shown all the same, since not every source of it is quiet.</source>
        <translation>Se muestra de todos modos, porque no todos sus orígenes están en silencio.</translation>
    </message>
    <message>
        <source>Nothing hides it: no silence, no inhibition, no maintenance window, no acknowledgement.</source>
        <translation>Nada la oculta: ni silencio, ni inhibición, ni ventana de mantenimiento, ni confirmación.</translation>
    </message>
    <message>
        <source>Your filter %1 hides it.</source>
        <translation>Su filtro %1 la oculta.</translation>
    </message>
    <message numerus="yes">
        <source>It went and came again %n time(s) within minutes: that is one episode, notified once.</source>
        <translation>
            <numerusform>Se fue y volvió %n vez en pocos minutos: es un solo episodio, notificado una vez.</numerusform>
            <numerusform>Se fue y volvió %n veces en pocos minutos: es un solo episodio, notificado una vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stood %n time(s) before, and nobody has acknowledged that.</source>
        <translation>
            <numerusform>Estuvo activa %n vez antes, y nadie lo ha confirmado.</numerusform>
            <numerusform>Estuvo activa %n veces antes, y nadie lo ha confirmado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en fallo</translation>
    </message>
    <message>
        <source>slots full</source>
        <translation>slots llenos</translation>
    </message>
    <message>
        <source>login denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>sin base</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>host key new</source>
        <translation>clave nueva</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>clave cambiada</translation>
    </message>
    <message>
        <source>another host key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>host key unread</source>
        <comment>known_hosts could not be read</comment>
        <translation>clave no leída</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>pm2 not running</source>
        <translation>pm2 no activo</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>comando inexistente</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>estado de salida %1</translation>
    </message>
    <message>
        <source>no name service</source>
        <translation>sin servicio DNS</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nombre inexistente</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>host away</source>
        <translation>host ausente</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>Clave de host</translation>
    </message>
    <message>
        <source>SSL request</source>
        <translation>Solicitud SSL</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>En fallo</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>este puesto</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>write &apos;lower&apos; if titles are written small inside a sentence, else &apos;keep&apos;</comment>
        <translation>lower</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>Confirmar %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>Confirmar %n alerta</numerusform>
            <numerusform>Confirmar %n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Somebody has taken notice. It silences nothing at the source; when the time is over and the alert still stands, it asks again.</source>
        <translation>Alguien se ha dado por enterado. No silencia nada en el origen; cuando el plazo termine y la alerta siga activa, volverá a preguntar.</translation>
    </message>
    <message>
        <source>It has gone by itself. Once somebody has seen it, it is put away.</source>
        <translation>Ha cesado por sí sola. Una vez que alguien la ha visto, se retira.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionDialog</name>
    <message>
        <source>No incident is open: no journal will tell of it.</source>
        <translation>No hay ningún incidente abierto: ningún diario lo recogerá.</translation>
    </message>
    <message>
        <source>The journal of the incident %1 tells of it.</source>
        <translation>El diario del incidente %1 lo recoge.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanificar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is being done, for %1 so far…</source>
        <translation>En ejecución desde hace %1…</translation>
    </message>
    <message>
        <source>The plan has expired, for the world has gone on since. Plan again.</source>
        <translation>El plan ha caducado, pues la situación ha cambiado desde entonces. Planifique de nuevo.</translation>
    </message>
    <message>
        <source>It would touch nobody: there is nothing to do.</source>
        <translation>No afectaría a nadie: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The plan holds for %1 more, until %2.</source>
        <translation>El plan vale %1 más, hasta %2.</translation>
    </message>
    <message>
        <source>Looking at what it would touch; nothing is changed…</source>
        <translation>Comprobando a quién afectaría; no se cambia nada…</translation>
    </message>
    <message>
        <source>What was sent is not taken back by closing, and nobody would see how it ends. Close once more to do it all the same.</source>
        <translation>Lo que se envió no se retira al cerrar, y nadie vería cómo termina. Cierre otra vez para hacerlo de todos modos.</translation>
    </message>
    <message>
        <source>What was sent is not taken back by closing; the journal of the incident will tell how it ends. Close once more to do it all the same.</source>
        <translation>Lo que se envió no se retira al cerrar; el diario del incidente dirá cómo termina. Cierre otra vez para hacerlo de todos modos.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionForm</name>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>There is nothing to be set.</source>
        <translation>No hay nada que configurar.</translation>
    </message>
    <message>
        <source>any</source>
        <comment>no restriction by this</comment>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionOutcome</name>
    <message>
        <source>It may have been done, and it may not. Do not repeat it: look again first, at the target itself.</source>
        <translation>Puede que se haya hecho y puede que no. No lo repita: compruebe primero de nuevo, en el propio objetivo.</translation>
    </message>
    <message>
        <source>It was done, but no look afterwards says that it helped.</source>
        <translation>Se hizo, pero ninguna comprobación posterior dice que haya servido.</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Desenlace: %1</translation>
    </message>
    <message>
        <source>Looked afterwards: %1</source>
        <translation>Comprobación posterior: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionPreview</name>
    <message>
        <source>Whom it touches</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>Exactly what runs</source>
        <translation>Qué se ejecuta</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertBoard</name>
    <message>
        <source>more than %1 alerts: the rest is left out</source>
        <translation>más de %1 alertas: el resto se omite</translation>
    </message>
    <message>
        <source>No heartbeat from %1</source>
        <translation>Sin latido de %1</translation>
    </message>
    <message>
        <source>Its alert Watchdog, which always fires, has stopped: no other alert may arrive either.</source>
        <translation>Su alerta Watchdog, siempre activa, se ha detenido: puede que tampoco llegue ninguna otra alerta.</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>aún no ha respondido</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertFeed</name>
    <message>
        <source>The profile names no Alertmanager %1.</source>
        <translation>El perfil no indica ningún Alertmanager %1.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>no runbook</source>
        <translation>sin runbook</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertTable</name>
    <message>
        <source>Firing</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmadas</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>Cesadas, sin ver</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What is silenced, by whom, and until when</source>
        <translation>Qué está silenciado, por quién y hasta cuándo</translation>
    </message>
    <message>
        <source>Why is this shown?</source>
        <translation>¿Por qué se muestra esto?</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: team=db</source>
        <translation>Filtro: team=db</translation>
    </message>
    <message>
        <source>Words, and conditions on labels such as team=db, severity!=info, job=~&quot;api.*&quot;; commas between them</source>
        <translation>Palabras y condiciones sobre etiquetas como team=db, severity!=info, job=~&quot;api.*&quot;; separadas por comas</translation>
    </message>
    <message>
        <source>Withdraw the acknowledgement</source>
        <translation>Retirar la confirmación</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>Abrir el runbook</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>Ver el objetivo</translation>
    </message>
    <message>
        <source>Work on it as an incident…</source>
        <translation>Tratarla como incidente…</translation>
    </message>
    <message>
        <source>Nothing fits your filter</source>
        <translation>Nada coincide con su filtro</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) on the board are not shown.</source>
        <translation>
            <numerusform>No se muestra %n alerta del panel.</numerusform>
            <numerusform>No se muestran %n alertas del panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to fire</source>
        <translation>No consta ninguna alerta activa</translation>
    </message>
    <message>
        <source>Nothing fires</source>
        <translation>Ninguna alerta activa</translation>
    </message>
    <message>
        <source>What fires is silenced, expected, or follows from something else.</source>
        <translation>Lo que está activo está silenciado, es de esperar o deriva de otra cosa.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertView</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AllowPart</name>
    <message>
        <source>Read-only: nothing is changed. The profile allows it with actions: { mode: confirm }.</source>
        <translation>Solo lectura: no se cambia nada. El perfil lo permite con actions: { mode: confirm }.</translation>
    </message>
    <message>
        <source>While an incident is open, a person can allow it for that incident alone.</source>
        <translation>Mientras haya un incidente abierto, una persona puede permitirlo solo para ese incidente.</translation>
    </message>
    <message>
        <source>Or, for the incident %1 alone, type: %2</source>
        <translation>O bien, solo para el incidente %1, escriba: %2</translation>
    </message>
    <message>
        <source>The sentence that allows changes in this incident</source>
        <translation>La frase que permite cambios en este incidente</translation>
    </message>
    <message>
        <source>Allow for this incident</source>
        <translation>Permitir para este incidente</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Annotations</name>
    <message>
        <source>Grafana is not told of %1: %2</source>
        <translation>No se informa a Grafana sobre %1: %2</translation>
    </message>
    <message>
        <source>Grafana and %1: %2</source>
        <translation>Grafana y %1: %2</translation>
    </message>
    <message>
        <source>What came of telling Grafana of %1 could not be noted: %2</source>
        <translation>No se pudo anotar el resultado de informar a Grafana sobre %1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AnswerDialog</name>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Ha acertado.</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>No ha acertado.</translation>
    </message>
    <message>
        <source>You did not know.</source>
        <translation>No lo sabía.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two scenarios</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation>Qué se ha roto</translation>
    </message>
    <message>
        <source>Say which scenario it is. The clock stops, and you are told what was broken.</source>
        <translation>Diga qué escenario es. El reloj se detiene, y se le dice qué se rompió.</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Cómo se provocó</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>Bridgewatch says</source>
        <translation>Bridgewatch dice</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Leave it broken</source>
        <translation>Dejarlo roto</translation>
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
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Who has answered: %1?</source>
        <translation>%1: ¿quién ha respondido?</translation>
    </message>
    <message>
        <source>From then on nobody else in the chain is due, and the clock of this condition stops.</source>
        <translation>A partir de ahí no le toca a nadie más de la cadena, y el reloj de esta condición se detiene.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AwayNotice</name>
    <message>
        <source>Show host</source>
        <translation>Ver host</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was seen from there.</source>
        <translation>No se pudo llegar a %1, así que no se vio nada desde allí.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so nothing is seen from there.</source>
        <translation>No se puede llegar a %1, así que no se ve nada desde allí.</translation>
    </message>
    <message>
        <source>Show the host %1</source>
        <translation>Ver el host %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::BeginDialog</name>
    <message>
        <source>Open an incident</source>
        <translation>Abrir un incidente</translation>
    </message>
    <message>
        <source>From now on everything that is seen and done goes into its journal, and the response clock runs.</source>
        <translation>A partir de ahora, todo lo que se vea y se haga queda en su diario, y corre el plazo de respuesta.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>bridgewatch::CausePart</name>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Keep the cause</source>
        <translation>Guardar la causa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>What was the reason, and why did nothing stop it?</source>
        <translation>¿Cuál fue el motivo, y por qué nada lo detuvo?</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>Añadir el seguimiento</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChangesPanel</name>
    <message>
        <source>What changed lately</source>
        <translation>Qué ha cambiado últimamente</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 hours</source>
        <translation>
            <numerusform>%n en 24 horas</numerusform>
            <numerusform>%n en 24 horas</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>los últimos %1</translation>
    </message>
    <message>
        <source>Nothing changed in the last 24 hours</source>
        <translation>No ha cambiado nada en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Every target that becomes healthy, slow or unreachable is listed here with its time, and every alert that comes and goes.</source>
        <translation>Aquí se enumera, con su hora, cada objetivo que pasa a estar correcto, lento o inaccesible, y cada alerta que viene y se va.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChartBoard</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ClassChip</name>
    <message>
        <source>%1, %2 lines in the last hour</source>
        <translation>%1, %2 líneas en la última hora</translation>
    </message>
</context>
<context>
    <name>bridgewatch::CommandCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
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
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Targets ▾</source>
        <translation>Objetivos ▾</translation>
    </message>
    <message>
        <source>Chooses which database, pooler and process the charts are about</source>
        <translation>Elige la base de datos, el pooler y el proceso de los que tratan los gráficos</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Imagen (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>Valores (CSV)…</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <translation>%1 · en directo</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Looked at from</source>
        <translation>Visto desde</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ConnectionsPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>No connections to chart</source>
        <translation>No hay conexiones que representar</translation>
    </message>
    <message>
        <source>Add a target of the kind postgres, pgbouncer or pm2 to the profile.</source>
        <translation>Añada al perfil un objetivo de tipo postgres, pgbouncer o pm2.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing was seen in this time</source>
        <translation>No se vio nada en este intervalo</translation>
    </message>
    <message>
        <source>The first looks show up within seconds. Choose a longer range to see what was before.</source>
        <translation>Las primeras comprobaciones aparecen en segundos. Elija un intervalo más largo para ver lo anterior.</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>Exportar los gráficos</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ContactCard</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Allí ahora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>No hay nadie elegido</translation>
    </message>
    <message>
        <source>Choose a condition at the left</source>
        <translation>Elija una condición a la izquierda</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Drill</name>
    <message>
        <source>nothing can be broken here</source>
        <translation>aquí no se puede romper nada</translation>
    </message>
</context>
<context>
    <name>bridgewatch::DrillBar</name>
    <message>
        <source>It was this: %1</source>
        <translation>Era esto: %1</translation>
    </message>
    <message>
        <source>Something is broken. What is it?</source>
        <translation>Algo se ha roto. ¿Qué es?</translation>
    </message>
    <message>
        <source>Something is being broken…</source>
        <translation>Se está rompiendo algo…</translation>
    </message>
    <message>
        <source>Everything is being mended…</source>
        <translation>Se está reparando todo…</translation>
    </message>
    <message>
        <source>The lab is being cleared away…</source>
        <translation>Se está desmontando el laboratorio…</translation>
    </message>
    <message>
        <source>The lab says: %1</source>
        <translation>El laboratorio dice: %1</translation>
    </message>
    <message>
        <source>All is well. Break something, or be surprised.</source>
        <translation>Todo está en orden. Rompa algo o déjese sorprender.</translation>
    </message>
    <message>
        <source>Break something…</source>
        <translation>Romper algo…</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorpréndame</translation>
    </message>
    <message>
        <source>I know what it is…</source>
        <translation>Ya sé qué es…</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Leave the lab</source>
        <translation>Salir del laboratorio</translation>
    </message>
    <message>
        <source>Practising in the lab</source>
        <translation>Práctica en el laboratorio</translation>
    </message>
    <message>
        <source>Real servers on this machine, to be broken. What is watched otherwise goes on being watched, and its alerts are told.</source>
        <translation>Servidores reales en este equipo, para romperlos. Lo demás que se observa se sigue observando, y se avisa de sus alertas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a clock, and how soon to respond</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Since the lab began to break it, and how soon the runbook wants a response.</source>
        <translation>Tiempo desde que el laboratorio empezó a provocar la avería, y plazo de respuesta que pide el runbook.</translation>
    </message>
    <message>
        <source>How it went…</source>
        <translation>Cómo ha ido…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EditDialog</name>
    <message>
        <source>Edit the incident</source>
        <translation>Editar el incidente</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EntriesPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>General</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>sin id</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>Mostrar en el te&amp;xto</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una entrada</translation>
    </message>
    <message>
        <source>Entries of the profile</source>
        <translation>Entradas del perfil</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Rule of escalation</source>
        <translation>Regla de escalada</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EntryForm</name>
    <message>
        <source>The whole world</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contacto %1</translation>
    </message>
    <message>
        <source>Escalation when %1</source>
        <translation>Escalada cuando %1</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Campos de la entrada</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalateDialog</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Send the message to the chat</source>
        <translation>Enviar el mensaje al chat</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>Escalar: %1</translation>
    </message>
    <message>
        <source>The message is composed from the evidence; what you add here stands in it.</source>
        <translation>El mensaje se compone a partir de los indicios; lo que añada aquí figura en él.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>start PostgreSQL, or tell us why not</source>
        <translation>iniciar PostgreSQL, o decirnos por qué no</translation>
    </message>
    <message>
        <source>Asked of them</source>
        <translation>Se les pide</translation>
    </message>
    <message>
        <source>mail verification stopped, 12 waiting</source>
        <translation>verificación de correo detenida, 12 en espera</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalationPage</name>
    <message>
        <source>the first to call</source>
        <translation>primera llamada</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>when there is no answer</source>
        <translation>cuando no hay respuesta</translation>
    </message>
    <message>
        <source>no program takes %1 addresses</source>
        <translation>ningún programa admite direcciones %1</translation>
    </message>
    <message>
        <source>handed to the phone program</source>
        <translation>entregado al programa de telefonía</translation>
    </message>
    <message>
        <source>handed to the mail program</source>
        <translation>entregado al programa de correo</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>to be handed on by hand</source>
        <translation>por entregar a mano</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>posted; the chat says: %1</source>
        <translation>publicado; el chat dice: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalationTable</name>
    <message>
        <source>Done so far</source>
        <translation>Ya hecho</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Aún nada.</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Abrir un incidente…</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>Escalate now…</source>
        <translation>Escalar ahora…</translation>
    </message>
    <message>
        <source>Acknowledged by…</source>
        <translation>Confirmado por…</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Quién, cuándo</translation>
    </message>
    <message>
        <source>conditions are judged from what is seen; the rest is asked</source>
        <translation>las condiciones se juzgan por lo que se ve; lo demás se pregunta</translation>
    </message>
    <message>
        <source>Is it so? Only a person can tell:</source>
        <translation>¿Es así? Solo puede decirlo una persona:</translation>
    </message>
    <message>
        <source>No incident is open: what is done here is not noted anywhere.</source>
        <translation>No hay ningún incidente abierto: lo que se haga aquí no se anota en ninguna parte.</translation>
    </message>
    <message>
        <source>The incidents are being read: what is done now is not noted anywhere.</source>
        <translation>Se están leyendo los incidentes: lo que se haga ahora no se anota en ninguna parte.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FaultDialog</name>
    <message>
        <source>What can be broken</source>
        <translation>Lo que se puede romper</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>Romper algo</translation>
    </message>
    <message>
        <source>In the lab, and nowhere else. Each stands under what a diagnosis should say.</source>
        <translation>En el laboratorio, y en ningún otro sitio. Cada avería figura bajo lo que debería decir un diagnóstico.</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Romper</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FaultModel</name>
    <message>
        <source>not here: %1</source>
        <translation>aquí no: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FieldRow</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>en un archivo</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>en una variable de entorno</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>path of the file</source>
        <translation>ruta del archivo</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>nombre de la variable</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsDelegate</name>
    <message>
        <source>symptom</source>
        <translation>síntoma</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en fallo</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierto</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsModel</name>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>%1 · follows from %2</source>
        <translation>%1 · deriva de %2</translation>
    </message>
    <message>
        <source>%1 · follows from another</source>
        <translation>%1 · deriva de otro</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::FirstForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you watch: the shop, the bridge, …</source>
        <translation>Lo que observa: la tienda, el puente, …</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>Página de salud</translation>
    </message>
    <message>
        <source>Any page that answers 200 while all is well.</source>
        <translation>Cualquier página que responda 200 mientras todo esté en orden.</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>Database (PostgreSQL)</source>
        <translation>Base de datos (PostgreSQL)</translation>
    </message>
    <message>
        <source>A login that only looks; best a member of pg_monitor.</source>
        <translation>Una cuenta de acceso que solo observe; a ser posible, miembro de pg_monitor.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Base de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>Se &amp;guarda en</translation>
    </message>
    <message>
        <source>a file, yours alone</source>
        <translation>un archivo solo para usted</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>verify-full: certificate and name</source>
        <translation>verify-full: certificado y nombre</translation>
    </message>
    <message>
        <source>verify-ca: the certificate alone</source>
        <translation>verify-ca: solo el certificado</translation>
    </message>
    <message>
        <source>require: nothing is verified</source>
        <translation>require: no se verifica nada</translation>
    </message>
    <message>
        <source>disable: no TLS</source>
        <translation>disable: sin TLS</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>Archivo de &amp;CA</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Server over SSH</source>
        <translation>Servidor por SSH</translation>
    </message>
    <message>
        <source>The database is then looked at from there as well. A key logs in, never a password.</source>
        <translation>La base de datos se comprueba entonces también desde allí. Se inicia sesión con una clave, nunca con una contraseña.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>Pu&amp;erto</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Usu&amp;ario</translation>
    </message>
    <message>
        <source>as at this desk</source>
        <translation>como en este puesto</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de cla&amp;ve</translation>
    </message>
    <message>
        <source>the agent&apos;s, then ~/.ssh</source>
        <translation>del agente, luego ~/.ssh</translation>
    </message>
    <message>
        <source>a file: no keyring here</source>
        <translation>archivo: aquí no hay llavero</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FirstGroup</name>
    <message>
        <source>From this desk: %1</source>
        <translation>Desde este puesto: %1</translation>
    </message>
    <message>
        <source>From the server: %1</source>
        <translation>Desde el servidor: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the form, and a field in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>Verificar la clave…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>what was entered cannot be looked at</comment>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GatePart</name>
    <message>
        <source>The watch is over: nothing came back.</source>
        <translation>La vigilancia ha terminado: nada volvió.</translation>
    </message>
    <message>
        <source>Once the trouble is mended, watch whether it comes back.</source>
        <translation>Una vez corregido el problema, vigile si vuelve.</translation>
    </message>
    <message>
        <source>The watch is held: it counts when all of this is healthy.</source>
        <translation>La vigilancia está retenida: cuenta cuando todo esto esté en orden.</translation>
    </message>
    <message>
        <source>All well. %1 to go.</source>
        <translation>Todo en orden. Faltan %1.</translation>
    </message>
    <message>
        <source>The targets of the incident have to stay healthy and its alerts gone, without a break.</source>
        <translation>Los objetivos del incidente tienen que seguir correctos, y sus alertas cesadas, sin interrupción.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n relapse(s)</source>
        <translation>
            <numerusform>%n recaída</numerusform>
            <numerusform>%n recaídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>How much of the watch is over</source>
        <translation>Cuánto de la vigilancia ha transcurrido</translation>
    </message>
    <message>
        <source>How long to watch</source>
        <translation>Cuánto tiempo vigilar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Vigilar otra vez</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GuideModel</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>descartado</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GuidePanel</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HelpWindow</name>
    <message>
        <source>Bridgewatch Help</source>
        <translation>Ayuda de Bridgewatch</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HostKeyDialog</name>
    <message>
        <source>Only if they are the same, trust the key: it is then kept in known_hosts on this machine. Otherwise cancel, and ask those who run the host.</source>
        <translation>Confíe en la clave solo si son iguales: se guardará en known_hosts en este equipo. Si no, cancele y pregunte a quienes administran el host.</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>Clave de host de %1</translation>
    </message>
    <message>
        <source>Is this the key of %1?</source>
        <translation>¿Es esta la clave de %1?</translation>
    </message>
    <message>
        <source>Print the fingerprint on the host itself, in a session that you trust, and compare every character:</source>
        <translation>Muestre la huella digital en el propio host, en una sesión en la que confíe, y compare cada carácter:</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>Comando que muestra la huella digital</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>Confiar en esta clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>By now the host shows something else. Close this and look again.</source>
        <translation>El host muestra ahora otra cosa. Cierre esto y compruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HostKeyNotice</name>
    <message>
        <source>Fingerprint that the host shows</source>
        <translation>Huella digital que muestra el host</translation>
    </message>
    <message>
        <source>Command that removes the known key</source>
        <translation>Comando que elimina la clave conocida</translation>
    </message>
</context>
<context>
    <name>bridgewatch::IncidentDoor</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Abrir un incidente…</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Aún no hay incidentes</translation>
    </message>
    <message>
        <source>Open one when something wants more than a glance: from here, from an alert, or from a finding. It leads through the runbook and keeps a journal that becomes the report.</source>
        <translation>Abra uno cuando algo requiera más que un vistazo: desde aquí, desde una alerta o desde un hallazgo. Guía a través del runbook y lleva un diario que se convierte en el informe.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::IncidentPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Open the dashboard over the time of this incident</source>
        <translation>Abrir el dashboard en el intervalo de este incidente</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Ver incidentes</translation>
    </message>
    <message>
        <source>The incident could not be opened: %1</source>
        <translation>No se pudo abrir el incidente: %1</translation>
    </message>
    <message>
        <source>No program takes %1 addresses.</source>
        <translation>Ningún programa admite direcciones %1.</translation>
    </message>
    <message>
        <source>A note takes %1 characters; this one has %2.</source>
        <translation>Una nota admite %1 caracteres; esta tiene %2.</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>Omitir un paso</translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>Omitir «%1»</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Resolved without the whole watch?</source>
        <translation>¿Resuelto sin la vigilancia completa?</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it stays healthy. Say why that is good enough.</source>
        <translation>Nadie ha visto aún que siga en orden. Diga por qué basta con eso.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>Reabrir el incidente</translation>
    </message>
    <message>
        <source>Without a runbook</source>
        <translation>Sin runbook</translation>
    </message>
    <message>
        <source>runbook of %1</source>
        <translation>runbook de %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Líder: %1</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Reabrir…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LabDialog</name>
    <message>
        <source>Practise in the lab</source>
        <translation>Practicar en el laboratorio</translation>
    </message>
    <message>
        <source>A small world of real servers starts on this machine, on loopback alone, to be broken and healed at will. What you watch otherwise goes on being watched, and its alerts are told.</source>
        <translation>En este equipo se inicia un pequeño entorno de servidores reales, solo en loopback, para romperlo y repararlo a voluntad. Lo demás que usted observa se sigue observando, y se avisa de sus alertas.</translation>
    </message>
    <message>
        <source>The lab is starting</source>
        <translation>El laboratorio se está iniciando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>On Debian 12 the lab runs with these packages; what is there already is left alone:</source>
        <translation>En Debian 12, el laboratorio funciona con estos paquetes; lo que ya está instalado no se toca:</translation>
    </message>
    <message>
        <source>A command that installs what the lab needs</source>
        <translation>Un comando que instala lo que necesita el laboratorio</translation>
    </message>
    <message>
        <source>It takes a few seconds; the very first time, when the service&apos;s packages are fetched with npm, a minute.</source>
        <translation>Tarda unos segundos; la primera vez, cuando los paquetes del servicio se descargan con npm, un minuto.</translation>
    </message>
    <message>
        <source>There is no lab: %1</source>
        <translation>No hay laboratorio: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LadderColumn</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LadderPanel</name>
    <message>
        <source>Ladder</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Check host key…</source>
        <translation>Ver clave de host…</translation>
    </message>
    <message>
        <source>Check host key</source>
        <translation>Ver clave de host</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>looked %1 ago</source>
        <translation>comprobado hace %1</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LegendEntry</name>
    <message>
        <source>Shows or hides this line</source>
        <translation>Muestra u oculta esta línea</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogSaver</name>
    <message>
        <source>another log is shown now</source>
        <translation>ahora se muestra otro log</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Líneas de log</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogsPage</name>
    <message>
        <source>Save the lines shown</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Only lines found</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The text is a regular expression (RE2)</source>
        <translation>El texto es una expresión regular (RE2)</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Ir a una hora</translation>
    </message>
    <message>
        <source>Go to 14:22</source>
        <translation>Ir a 14:22</translation>
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
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Select lines to copy them</source>
        <translation>Seleccione líneas para copiarlas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>No se sigue</translation>
    </message>
    <message>
        <source>No log is watched</source>
        <translation>No se observa ningún log</translation>
    </message>
    <message>
        <source>Add one to the targets of the profile, such as { id: bridge-log, kind: log, on: bridge, pm2_process: oracle-bridge }, or with &apos;path&apos; for a file and &apos;on: desk&apos; for one here.</source>
        <translation>Añada uno a los objetivos del perfil, como { id: bridge-log, kind: log, on: bridge, pm2_process: oracle-bridge }, o con «path» para un archivo y «on: desk» para uno de aquí.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Show more classes above, or search for less.</source>
        <translation>Muestre más clases arriba o busque menos.</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>El log está vacío</translation>
    </message>
    <message>
        <source>What is written to it appears here by itself.</source>
        <translation>Lo que se escriba en él aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>The first lines come as soon as the file can be read.</source>
        <translation>Las primeras líneas llegan en cuanto se pueda leer el archivo.</translation>
    </message>
    <message>
        <source>%1. Check &apos;path&apos; and &apos;on&apos; of this log in the profile.</source>
        <translation>%1. Revise «path» y «on» de este log en el perfil.</translation>
    </message>
    <message>
        <source>Not an expression: %1</source>
        <translation>No es una expresión: %1</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>coincidencias: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <translation>Seguir (%1 nuevas)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No line was written then or later</source>
        <translation>No se escribió ninguna línea entonces ni después</translation>
    </message>
    <message>
        <source>Write a time as 14:22, 14:22:05 or 2026-11-23 14:22</source>
        <translation>Escriba una hora como 14:22, 14:22:05 o 2026-11-23 14:22</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>No hay nada que guardar</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LooksStrip</name>
    <message>
        <source>The last looks</source>
        <translation>Las últimas comprobaciones</translation>
    </message>
    <message>
        <source>looks since %1, none failed</source>
        <translation>comprobaciones desde %1, sin fallos</translation>
    </message>
    <message>
        <source>looks since %1, %2 failed</source>
        <translation>comprobaciones desde %1, fallidas: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MainWindow</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved</source>
        <translation>El perfil tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>Closed without saving, the file stays as it is.</source>
        <translation>Si se cierra sin guardar, el archivo queda como está.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MeanFigure</name>
    <message>
        <source>mean of %1</source>
        <comment>a formula</comment>
        <translation>media de %1</translation>
    </message>
    <message numerus="yes">
        <source>over %1 of %n incident(s)</source>
        <translation>
            <numerusform>sobre %1 de %n incidente</numerusform>
            <numerusform>sobre %1 de %n incidentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged yet, not counted</source>
        <translation>
            <numerusform>%n aún sin confirmar, no contado</numerusform>
            <numerusform>%n aún sin confirmar, no contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved yet, not counted</source>
        <translation>
            <numerusform>%n aún sin resolver, no contado</numerusform>
            <numerusform>%n aún sin resolver, no contados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>evidence filled in</source>
        <translation>indicios incluidos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Send to chat…</source>
        <translation>Enviar al chat…</translation>
    </message>
    <message>
        <source>The profile has no mail address of this contact</source>
        <translation>El perfil no tiene ninguna dirección de correo de este contacto</translation>
    </message>
    <message>
        <source>The profile has no webhook of this contact</source>
        <translation>El perfil no tiene ningún webhook de este contacto</translation>
    </message>
    <message>
        <source>It would say</source>
        <translation>El mensaje diría</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MinuteStrip</name>
    <message>
        <source>Error lines a minute, of the last hour</source>
        <translation>Líneas de error por minuto, de la última hora</translation>
    </message>
    <message>
        <source>no error lines</source>
        <translation>ninguna línea de error</translation>
    </message>
    <message>
        <source>No error in this hour</source>
        <translation>Ningún error en esta hora</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NavigationRail</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NoRulesPage</name>
    <message>
        <source>What the profile may say</source>
        <translation>Lo que puede decir el perfil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nobody is to be called yet</source>
        <translation>Aún no hay a quién llamar</translation>
    </message>
    <message>
        <source>Write into the profile who is called when, and this view judges it every second. For example:</source>
        <translation>Escriba en el perfil a quién se llama y cuándo, y esta vista lo juzgará cada segundo. Por ejemplo:</translation>
    </message>
    <message>
        <source>Write into the profile who is called when, and this view judges it every second. The runbooks&apos; own tables suggest this; look it over, put it into the profile, and open the profile again:</source>
        <translation>Escriba en el perfil a quién se llama y cuándo, y esta vista lo juzgará cada segundo. Las propias tablas de los runbooks sugieren lo siguiente; revíselo, póngalo en el perfil y vuelva a abrir el perfil:</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Snooze 30 min</source>
        <translation>Posponer 30&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n alerta más</numerusform>
            <numerusform>%n alertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The window shows all of them.</source>
        <translation>La ventana las muestra todas.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Outbox</name>
    <message>
        <source>What is seen is not noted any more: the journal cannot be written.</source>
        <translation>Lo que se ve ya no se anota: no se puede escribir el diario.</translation>
    </message>
    <message>
        <source>Something that was seen is not in the journal: %1</source>
        <translation>Algo que se vio no está en el diario: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::OverviewPage</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>from this desk to everything that it leans on</source>
        <translation>desde este puesto hasta todo aquello en lo que se apoya</translation>
    </message>
    <message>
        <source>What is wrong, alerts, what changed lately, or vendors</source>
        <translation>Qué va mal, alertas, qué ha cambiado últimamente o proveedores</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>Diagnóstico (%1)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Vendors (%1)</source>
        <translation>Proveedores (%1)</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Palette</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it, Escape closes</source>
        <translation>Flechas arriba y abajo eligen, Intro acepta, Esc cierra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A target, a host, a finding, a command</source>
        <translation>Un objetivo, un host, un hallazgo, un comando</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try a part of a name or of an address, or a kind such as “postgres”.</source>
        <translation>Nada se llama «%1». Pruebe con parte de un nombre o de una dirección, o con un tipo como «postgres».</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PaletteModel</name>
    <message>
        <source>symptom</source>
        <translation>síntoma</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasado</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PastDrills</name>
    <message>
        <source>not known</source>
        <translation>no lo sabía</translation>
    </message>
    <message>
        <source>Drills so far: %1 of %2 right</source>
        <translation>Simulacros hasta ahora: %1 de %2 acertados</translation>
    </message>
    <message>
        <source>Drills of this session</source>
        <translation>Simulacros de esta sesión</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PathMap</name>
    <message>
        <source>Path map</source>
        <translation>Mapa de la ruta</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierto</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PracticeLab</name>
    <message>
        <source>the lab failed and does not say why</source>
        <translation>el laboratorio falló y no dice por qué</translation>
    </message>
    <message>
        <source>it cannot be started, perhaps for want of python3: %1</source>
        <translation>no se puede iniciar, quizá por falta de python3: %1</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>se abandonó</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>a folder for the lab cannot be made in /tmp</source>
        <translation>no se puede crear una carpeta para el laboratorio en /tmp</translation>
    </message>
    <message>
        <source>a lab is up already</source>
        <translation>ya hay un laboratorio en marcha</translation>
    </message>
    <message>
        <source>it did not come with this installation: %1 is not there</source>
        <translation>no venía con esta instalación: %1 no está ahí</translation>
    </message>
    <message>
        <source>the lab is not up</source>
        <translation>el laboratorio no está en marcha</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ProfileEdit</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ProfileText</name>
    <message>
        <source>Problems in the profile</source>
        <translation>Problemas del perfil</translation>
    </message>
    <message>
        <source>Target to test</source>
        <translation>Objetivo que comprobar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDelegate</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDetail</name>
    <message>
        <source>The chosen check</source>
        <translation>La comprobación elegida</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>Ninguna comprobación elegida</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>To be copied; nothing is run from here</source>
        <translation>Para copiar; desde aquí no se ejecuta nada</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Dónde se vio</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessModel</name>
    <message>
        <source>ok</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítica</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierta</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessPage</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n crítica</numerusform>
            <numerusform>%n críticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n correcta</numerusform>
            <numerusform>%n correctas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Writes what was seen to a file, in one of three formats</source>
        <translation>Escribe lo que se vio en un archivo, en uno de tres formatos</translation>
    </message>
    <message>
        <source>Checks everything anew; changes nothing</source>
        <translation>Comprueba todo de nuevo; no cambia nada</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>looking, %1 of %2</source>
        <translation>comprobando, %1 de %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>visto hace %1</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>Comprobando por primera vez</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Aún no se ha comprobado nada</translation>
    </message>
    <message>
        <source>Databases, poolers, hosts, Prometheus and Alertmanager are asked; nothing is changed. It takes a few seconds.</source>
        <translation>Se consultan bases de datos, poolers, hosts, Prometheus y Alertmanager; no se cambia nada. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Look again: everything that the profile names is asked, and nothing is changed.</source>
        <translation>Comprobar de nuevo: se consulta todo lo que indica el perfil, y no se cambia nada.</translation>
    </message>
    <message>
        <source>Save the readiness checks</source>
        <translation>Guardar las comprobaciones de preparación</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta o haga sitio.</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n incierta</numerusform>
            <numerusform>%n inciertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadingsGrid</name>
    <message>
        <source>Figures, last seen %1</source>
        <translation>Valores, vistos por última vez %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReasonDialog</name>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportList</name>
    <message>
        <source>Show incidents of this severity</source>
        <translation>Mostrar incidentes de esta gravedad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Cualquier gravedad</translation>
    </message>
    <message>
        <source>Show incidents in this state</source>
        <translation>Mostrar incidentes en este estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Abrir un incidente…</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Buscar incidentes</translation>
    </message>
    <message>
        <source>Search title, alert, person, cause…</source>
        <translation>Buscar título, alerta, persona, causa…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the journal alone; “bridgewatchctl incident list” names them, and “bridgewatchctl incident export” reports them.</source>
        <translation>
            <numerusform>%n más antiguo está solo en el diario; «bridgewatchctl incident list» lo enumera, y «bridgewatchctl incident export» crea su informe.</numerusform>
            <numerusform>%n más antiguos están solo en el diario; «bridgewatchctl incident list» los enumera, y «bridgewatchctl incident export» crea sus informes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>Aún no hay incidentes</translation>
    </message>
    <message>
        <source>An incident is opened in the view Incident, from an alert or from a finding, or by “bridgewatchctl incident new”. Its journal becomes the report that is shown here.</source>
        <translation>Un incidente se abre en la vista Incidente, desde una alerta o un hallazgo, o con «bridgewatchctl incident new». Su diario se convierte en el informe que se muestra aquí.</translation>
    </message>
    <message>
        <source>No incident fits</source>
        <translation>Ningún incidente coincide</translation>
    </message>
    <message>
        <source>Every word has to stand in its title, id, scenario, targets, alerts, people or cause. Search for less, or show all severities and states.</source>
        <translation>Todas las palabras deben figurar en su título, id, escenario, objetivos, alertas, personas o causa. Busque menos o muestre todas las gravedades y todos los estados.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportListModel</name>
    <message>
        <source>no scenario chosen</source>
        <translation>ningún escenario elegido</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>an incident</comment>
        <translation>lleva %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>after so long</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>after so long</comment>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportListView</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPanel</name>
    <message>
        <source>What is masked</source>
        <translation>Qué se enmascara</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrita como</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Mask hosts</source>
        <translation>Enmascarar hosts</translation>
    </message>
    <message>
        <source>Names and addresses of machines, and mail addresses</source>
        <translation>Nombres y direcciones de equipos, y direcciones de correo</translation>
    </message>
    <message>
        <source>Mask people</source>
        <translation>Enmascarar personas</translation>
    </message>
    <message>
        <source>Names of people, their home folders, telephone numbers and mail addresses</source>
        <translation>Nombres de personas, sus carpetas personales, números de teléfono y direcciones de correo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>Ningún informe</translation>
    </message>
    <message>
        <source>Choose an incident: its report is shown here as it would be exported.</source>
        <translation>Elija un incidente: su informe se muestra aquí tal como se exportaría.</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>Página HTML…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Writes the report to a file, in one of four formats</source>
        <translation>Escribe el informe en un archivo, en uno de cuatro formatos</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The journal could not be checked: %1</source>
        <translation>No se pudo verificar el diario: %1</translation>
    </message>
    <message>
        <source>The journal is not as it was written; the end of the report says where.</source>
        <translation>El diario no está como se escribió; el final del informe dice dónde.</translation>
    </message>
    <message>
        <source>nothing to mask was found</source>
        <translation>no se encontró nada que enmascarar</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) masked</source>
        <translation>
            <numerusform>%n palabra enmascarada</numerusform>
            <numerusform>%n palabras enmascaradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPart</name>
    <message>
        <source>The report is made of what was seen, done and said. Look through it, mask what must not leave the house, and send it.</source>
        <translation>El informe se compone de lo que se vio, se hizo y se dijo. Repáselo, enmascare lo que no deba salir de casa y envíelo.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Ver el informe</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPreview</name>
    <message numerus="yes">
        <source>… and %n more row(s): the file has them all</source>
        <translation>
            <numerusform>… y %n fila más: el archivo las tiene todas</numerusform>
            <numerusform>… y %n filas más: el archivo las tiene todas</numerusform>
        </translation>
    </message>
    <message>
        <source>… the preview ends here: the file has it all</source>
        <translation>… la vista previa termina aquí: el archivo lo tiene todo</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
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
        <translation>Página HTML (*.html)</translation>
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
        <translation>Ningún informe</translation>
    </message>
    <message>
        <source>Choose an incident: its report is shown here as it would be exported.</source>
        <translation>Elija un incidente: su informe se muestra aquí tal como se exportaría.</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>No se puede crear el informe</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · hasta %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1. No file was changed: choose another folder, or make room, and export once more.</source>
        <translation>%1. No se cambió ningún archivo: elija otra carpeta o haga sitio, y exporte otra vez.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone</source>
        <translation>Guardado en %1, legible solo para usted</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
    <message>
        <source>This desktop has no program that shows folders. The file is in %1</source>
        <translation>Este escritorio no tiene ningún programa que muestre carpetas. El archivo está en %1</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Se volverá a intentar automáticamente.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>The lead decides, the scribe writes down what happens, communications tells everybody else. One person may do it all.</source>
        <translation>El líder decide, el cronista anota lo que ocurre y comunicación informa a todos los demás. Una misma persona puede hacerlo todo.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RuleModel</name>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RuleView</name>
    <message>
        <source>Rules of escalation</source>
        <translation>Reglas de escalada</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RunbookNotice</name>
    <message>
        <source>What changed…</source>
        <translation>Qué ha cambiado…</translation>
    </message>
    <message>
        <source>Show what changed in the runbook</source>
        <translation>Mostrar qué ha cambiado en el runbook</translation>
    </message>
    <message>
        <source>A runbook&apos;s file says something else now. Incidents that are open keep the version that they began with.</source>
        <translation>El archivo de un runbook dice ahora otra cosa. Los incidentes abiertos conservan la versión con la que empezaron.</translation>
    </message>
    <message>
        <source>A runbook cannot be read: %1</source>
        <translation>No se puede leer un runbook: %1</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Only blanks and line breaks.</source>
        <translation>Solo espacios y saltos de línea.</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Usar la versión nueva</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RunbookText</name>
    <message>
        <source>to copy</source>
        <translation>para copiar</translation>
    </message>
    <message>
        <source>%1 · Bridgewatch looks at %2 itself: see above</source>
        <translation>%1 · El propio Bridgewatch comprueba %2: véase arriba</translation>
    </message>
    <message>
        <source>The runbook goes on: see the file.</source>
        <translation>El runbook continúa: véase el archivo.</translation>
    </message>
    <message>
        <source>Filled in from the profile:</source>
        <translation>Rellenado desde el perfil:</translation>
    </message>
    <message>
        <source>Preview %1…</source>
        <translation>Vista previa de %1…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Runbooks</name>
    <message>
        <source>“%1” can be read now</source>
        <translation>«%1» ya se puede leer</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RungRow</name>
    <message>
        <source>left to the host</source>
        <translation>lo resuelve el host</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>aquí no se usa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>%1, at login</source>
        <translation>%1, al conectar</translation>
    </message>
    <message>
        <source>session stands</source>
        <translation>sesión activa</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SecretsPage</name>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>en el archivo %1</translation>
    </message>
    <message>
        <source>in the environment variable %1</source>
        <translation>en la variable de entorno %1</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens that the profile names. They are kept outside of it, and never shown.</source>
        <translation>Contraseñas, claves y tokens que indica el perfil. Se guardan fuera de él y nunca se muestran.</translation>
    </message>
    <message>
        <source>%1 more: bridgewatchctl secret list names them all.</source>
        <translation>%1 más: bridgewatchctl secret list los nombra todos.</translation>
    </message>
    <message>
        <source>The profile names no secret.</source>
        <translation>El perfil no indica ningún secreto.</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ presente</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Value, not shown</source>
        <translation>Valor, no se muestra</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>%1 is kept in the keyring.</source>
        <translation>%1 se ha guardado en el llavero.</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read.</source>
        <translation>Guardado en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The keyring does not take it</source>
        <translation>El llavero no lo acepta</translation>
    </message>
    <message>
        <source>It can be kept in the file %1 instead, which only you can read. The profile will name that file, once it is saved.</source>
        <translation>En su lugar, se puede guardar en el archivo %1, que solo usted puede leer. El perfil indicará ese archivo una vez guardado.</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>Guardar en el archivo</translation>
    </message>
    <message>
        <source>the profile does not say where this secret is</source>
        <translation>el perfil no dice dónde está este secreto</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>¿Borrar el archivo?</translation>
    </message>
    <message>
        <source>Take it out of the keyring?</source>
        <translation>¿Quitarlo del llavero?</translation>
    </message>
    <message>
        <source>The whole file goes, with whatever else stands in it.</source>
        <translation>Desaparece el archivo entero, con todo lo demás que contenga.</translation>
    </message>
    <message>
        <source>What needs it fails until it is set again.</source>
        <translation>Lo que lo necesita falla hasta que se vuelva a definir.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 is out of the keyring.</source>
        <translation>%1 ya no está en el llavero.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SendDialog</name>
    <message>
        <source>Send to chat</source>
        <translation>Enviar al chat</translation>
    </message>
    <message>
        <source>Send this to the chat of %1?</source>
        <translation>¿Enviar esto al chat de %1?</translation>
    </message>
    <message>
        <source>Exactly this is posted, once, and everybody who reads the channel sees it.</source>
        <translation>Se publica exactamente esto, una vez, y lo ven todos los que leen el canal.</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>Qué se publica</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionModel</name>
    <message>
        <source>prepared transaction</source>
        <translation>transacción preparada</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>socket local</translation>
    </message>
    <message>
        <source>in a transaction for %1</source>
        <translation>en una transacción desde hace %1</translation>
    </message>
    <message>
        <source>%1, as %2 in %3</source>
        <translation>%1, como %2 en %3</translation>
    </message>
    <message>
        <source>waiting: lock</source>
        <translation>espera: bloqueo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>inactiva en trans.</translation>
    </message>
    <message>
        <source>failed transaction</source>
        <translation>transacción fallida</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>La bloquea</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionsPanel</name>
    <message>
        <source>Live sessions</source>
        <translation>Sesiones actuales</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>when sessions were read</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Show sessions in this state</source>
        <translation>Mostrar sesiones en este estado</translation>
    </message>
    <message>
        <source>Show sessions of this application</source>
        <translation>Mostrar sesiones de esta aplicación</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>Leyendo las sesiones…</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Buscar sesiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Those who wait stand under those who block them</source>
        <translation>Las que esperan figuran debajo de las que las bloquean</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Terminar sesión…</translation>
    </message>
    <message>
        <source>Cancel query…</source>
        <translation>Cancelar consulta…</translation>
    </message>
    <message>
        <source>End idle sessions…</source>
        <translation>Terminar inactivas…</translation>
    </message>
    <message>
        <source>What can be done to the session that is chosen, or to those that idle</source>
        <translation>Qué se puede hacer con la sesión elegida o con las que están inactivas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle in transaction</source>
        <translation>
            <numerusform>%n inactiva en transacción</numerusform>
            <numerusform>%n inactivas en transacción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n bloqueada</numerusform>
            <numerusform>%n bloqueadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>Cualquier app</translation>
    </message>
    <message>
        <source>The sessions cannot be read</source>
        <translation>No se pueden leer las sesiones</translation>
    </message>
    <message>
        <source>as they were; now: %1</source>
        <translation>como estaban; ahora: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SettingsPage</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Somebody else wrote the file meanwhile. Nothing here is lost.</source>
        <translation>Entretanto, otra persona o programa ha escrito el archivo. Aquí no se pierde nada.</translation>
    </message>
    <message>
        <source>Difference…</source>
        <translation>Diferencia…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra versión</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>The profile cannot be used yet, so nothing is looked at. Mend what is listed below and save; then the watch begins.</source>
        <translation>El perfil aún no se puede usar, así que no se comprueba nada. Corrija lo que se enumera abajo y guarde; entonces empieza la observación.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved · %1</source>
        <translation>sin guardar · %1</translation>
    </message>
    <message>
        <source>Saved. This is what is watched now.</source>
        <translation>Guardado. Esto es lo que se observa ahora.</translation>
    </message>
    <message>
        <source>Saved. Nothing is watched by it before its errors are mended.</source>
        <translation>Guardado. No se observa nada según él hasta que se corrijan sus errores.</translation>
    </message>
    <message numerus="yes">
        <source>valid, %n warning(s)</source>
        <translation>
            <numerusform>perfil válido, %n aviso</numerusform>
            <numerusform>perfil válido, %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>perfil válido</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceDialog</name>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Silence at %1</source>
        <translation>Silenciar en %1</translation>
    </message>
    <message>
        <source>For everybody who listens to it, until the time is over. Each line is a condition on a label; all have to be true.</source>
        <translation>Para todos los que lo escuchan, hasta que termine el plazo. Cada línea es una condición sobre una etiqueta; todas tienen que cumplirse.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>At least one condition has to name a value: this would silence everything.</source>
        <translation>Al menos una condición tiene que indicar un valor: esto lo silenciaría todo.</translation>
    </message>
    <message>
        <source>The silence needs your name.</source>
        <translation>El silencio necesita su nombre.</translation>
    </message>
    <message>
        <source>Say why, for those who find it silenced.</source>
        <translation>Diga por qué, para quienes lo encuentren silenciado.</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n alert(s) on the board.</source>
        <translation>
            <numerusform>Coincide con %n alerta del panel.</numerusform>
            <numerusform>Coincide con %n alertas del panel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceModel</name>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilencesDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silencios</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>Finalizar…</translation>
    </message>
    <message>
        <source>What they fit is seen on the board as hidden, and nobody is told of it.</source>
        <translation>Lo que coincide con ellos se ve en el panel como oculto, y no se avisa a nadie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Expire this silence now?</source>
        <translation>¿Finalizar este silencio ahora?</translation>
    </message>
    <message>
        <source>For everybody who listens to this server: what it fits asks for somebody again.</source>
        <translation>Para todos los que escuchan a este servidor: lo que coincide con él vuelve a reclamar atención.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>the silence has expired.</source>
        <translation>el silencio ha finalizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more silence(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %n silencio más.</numerusform>
            <numerusform>No se muestran %n silencios más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s) hold or will hold.</source>
        <translation>
            <numerusform>%n silencio rige o regirá.</numerusform>
            <numerusform>%n silencios rigen o regirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is silenced.</source>
        <translation>No hay nada silenciado.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::StatusBar</name>
    <message>
        <source>respond within %1</source>
        <translation>responder en %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>con retraso de %1</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>datos de hace %1</translation>
    </message>
    <message>
        <source>not everything seen yet</source>
        <translation>aún no se ha visto todo</translation>
    </message>
    <message>
        <source>The incident that is open: show its step</source>
        <translation>El incidente abierto: mostrar su paso</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Actions allowed</source>
        <translation>Acciones permitidas</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Actions may be carried out, each after its preview and a confirmation.</source>
        <translation>Se pueden ejecutar acciones, cada una tras su vista previa y la confirmación del plan.</translation>
    </message>
    <message>
        <source>Bridgewatch looks, and changes nothing of what it looks at.</source>
        <translation>Bridgewatch observa y no cambia nada de lo que observa.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::StepPanel</name>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Hecho por %1.</translation>
    </message>
    <message>
        <source>Skipped by %1: %2</source>
        <translation>Omitido por %1: %2</translation>
    </message>
    <message>
        <source>Failed, says %1: %2</source>
        <translation>Fallido, dice %1: %2</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>Descartado: %1</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>Lo que vemos</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Por qué no los demás</translation>
    </message>
    <message>
        <source>What the runbook says</source>
        <translation>Lo que dice el runbook</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Attach look</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>Omitir…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>certeza %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>Escalar a %1</translation>
    </message>
    <message>
        <source>Ruled out: what is looked at for it is well.</source>
        <translation>Descartado: lo que se comprueba para ello está bien.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TargetTrial</name>
    <message>
        <source>&amp;Test this target now</source>
        <translation>&amp;Comprobar este objetivo ahora</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The profile has errors: mend them first.</source>
        <translation>El perfil tiene errores: corríjalos primero.</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What of the timeline is shown</source>
        <translation>Qué se muestra de la cronología</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dicho</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>Nota para la cronología</translation>
    </message>
    <message>
        <source>Write a note… Ctrl+Enter adds it</source>
        <translation>Escriba una nota… Ctrl+Intro la añade</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TrayIcon</name>
    <message>
        <source>Nothing fires</source>
        <translation>Ninguna alerta activa</translation>
    </message>
    <message>
        <source>Not every source of alerts answers</source>
        <translation>No responden todos los orígenes de alertas</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n alerta más</numerusform>
            <numerusform>%n alertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bridgewatch</source>
        <translation>Abrir Bridgewatch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsDelegate</name>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Our look</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Página de estado: %1</translation>
    </message>
    <message>
        <source>Our look: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsPanel</name>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>what they say, and what we see</source>
        <translation>lo que dicen y lo que vemos</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VerdictView</name>
    <message>
        <source>Open an incident…</source>
        <translation>Abrir un incidente…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Open an incident on this finding</source>
        <translation>Abrir un incidente sobre este hallazgo</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>Copiar los indicios como texto</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VictimModel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Hace</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Watch</name>
    <message>
        <source>Nothing was seen for %1 s: the machine slept, or the program was stopped. Looking again.</source>
        <translation>No se vio nada durante %1&#xa0;s: el equipo estuvo en suspensión o el programa se detuvo. Comprobando de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this machine was set by %1 s.</source>
        <translation>El reloj de este equipo se ajustó en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The network of this machine changed. Looking again.</source>
        <translation>La red de este equipo ha cambiado. Comprobando de nuevo.</translation>
    </message>
    <message>
        <source>Looking has come to a halt: what is shown gets no newer.</source>
        <translation>Las comprobaciones se han detenido: lo que se muestra no se renueva.</translation>
    </message>
    <message>
        <source>Looking goes on.</source>
        <translation>Las comprobaciones continúan.</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WelcomePage</name>
    <message>
        <source>What shall be watched</source>
        <translation>Qué se va a observar</translation>
    </message>
    <message>
        <source>&amp;Begin watching</source>
        <translation>Empezar a o&amp;bservar</translation>
    </message>
    <message>
        <source>Open the &amp;lab instead</source>
        <translation>Abrir mejor el &amp;laboratorio</translation>
    </message>
    <message>
        <source>Open a pro&amp;file…</source>
        <translation>Abrir un per&amp;fil…</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>What shall be watched?</source>
        <translation>¿Qué se va a observar?</translation>
    </message>
    <message>
        <source>Each part is looked at as soon as you have entered it. Leave out what you do not have; one part is enough.</source>
        <translation>Cada parte se comprueba en cuanto usted la introduce. Omita lo que no tenga; basta con una parte.</translation>
    </message>
    <message>
        <source>Nothing is changed anywhere: Bridgewatch looks, and no more, until you allow it.</source>
        <translation>No se cambia nada en ninguna parte: Bridgewatch solo observa, hasta que usted permita algo más.</translation>
    </message>
    <message>
        <source>It becomes a file, which you can change at any time:</source>
        <translation>Con ello se crea un archivo, que puede cambiar en cualquier momento:</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.yaml *.yml)</source>
        <translation>Perfiles (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WhyPopup</name>
    <message>
        <source>Why is this shown?</source>
        <translation>¿Por qué se muestra esto?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WindowPage</name>
    <message>
        <source>The path has to begin with /.</source>
        <translation>La ruta tiene que empezar por /.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Change &amp;nothing, whatever a profile allows</source>
        <translation>No cambiar &amp;nada, permita lo que permita un perfil</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>every alert</source>
        <translation>todas las alertas</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>avisos y más graves</translation>
    </message>
    <message>
        <source>high and critical alerts</source>
        <translation>alertas altas y críticas</translation>
    </message>
    <message>
        <source>critical alerts alone</source>
        <translation>solo las alertas críticas</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>ninguna alerta</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Desktop noti&amp;fications</source>
        <translation>Noti&amp;ficaciones de escritorio</translation>
    </message>
    <message>
        <source>The board shows every alert all the same.</source>
        <translation>El panel muestra todas las alertas de todos modos.</translation>
    </message>
    <message>
        <source>Change nothing, whatever a profile allows</source>
        <translation>No cambiar nada, permita lo que permita un perfil</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Plans can be looked at; nothing is carried out.</source>
        <translation>Los planes se pueden ver; no se ejecuta nada.</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Carpe&amp;ta de datos</translation>
    </message>
    <message>
        <source>History, incidents and logs. From the next start on, for bridgewatchctl as well; what lies in the old folder stays there.</source>
        <translation>Historial, incidentes y logs. A partir del próximo inicio, también para bridgewatchctl; lo que hay en la carpeta antigua se queda allí.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminada: %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Escalada</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
</TS>
