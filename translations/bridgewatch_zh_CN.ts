<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionDeeds</name>
    <message>
        <source>all checks have passed; it is sent now</source>
        <translation>所有检查均已通过，正在发送</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;</source>
        <translation>没有事件“%1”</translation>
    </message>
    <message>
        <source>the incident %1 is closed</source>
        <translation>事件 %1 已关闭</translation>
    </message>
</context>
<context>
    <name>ActionDesk</name>
    <message>
        <source>nobody waited for how it ended; it is not repeated</source>
        <translation>没有人等待其结果；不会重复执行</translation>
    </message>
    <message>
        <source>%1; nothing was done</source>
        <translation>%1；未执行任何操作</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>End idle sessions</source>
        <translation>结束空闲会话</translation>
    </message>
    <message>
        <source>End a session</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Cancel a query</source>
        <translation>取消查询</translation>
    </message>
    <message>
        <source>Restart a process</source>
        <translation>重启进程</translation>
    </message>
    <message>
        <source>Reload a process</source>
        <translation>重新加载进程</translation>
    </message>
    <message>
        <source>Start a process</source>
        <translation>启动进程</translation>
    </message>
    <message>
        <source>Have the pooler reconnect</source>
        <translation>让连接池代理重新连接</translation>
    </message>
    <message>
        <source>Pause a database at the pooler</source>
        <translation>在连接池代理上暂停数据库</translation>
    </message>
    <message>
        <source>Resume a database at the pooler</source>
        <translation>在连接池代理上恢复数据库</translation>
    </message>
    <message>
        <source>Send the test mail</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>Send a signed test event</source>
        <translation>发送已签名的测试事件</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)</source>
        <translation>
            <numerusform>结束 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n query(s)</source>
        <translation>
            <numerusform>取消 %n 个查询</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Reload %1</source>
        <translation>重新加载 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>重新连接 %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Idle for more than (minutes)</source>
        <translation>空闲超过（分钟）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Process id</source>
        <translation>进程号</translation>
    </message>
    <message>
        <source>Session began</source>
        <translation>会话开始于</translation>
    </message>
    <message>
        <source>Statement began</source>
        <translation>语句开始于</translation>
    </message>
    <message>
        <source>done and verified</source>
        <translation>已完成并验证</translation>
    </message>
    <message>
        <source>done, not verified</source>
        <translation>已完成，未验证</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>被拒绝，未发送任何内容</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>process id of the session</source>
        <translation>会话的进程号</translation>
    </message>
    <message>
        <source>when the session began, as PostgreSQL tells it, so that it is not taken for another with its process id</source>
        <translation>会话的开始时间，以 PostgreSQL 给出的为准，以免误认为另一个进程号相同的会话</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;admin&apos; login, or its user, as a member of pg_monitor and pg_signal_backend.</source>
        <translation>目标的“admin”登录账号或其用户，须为 pg_monitor 和 pg_signal_backend 的成员。</translation>
    </message>
    <message>
        <source>Ends sessions of a database that have been idle for long.</source>
        <translation>结束数据库中长时间空闲的会话。</translation>
    </message>
    <message>
        <source>idle for more than so many minutes</source>
        <translation>空闲超过多少分钟</translation>
    </message>
    <message>
        <source>the state that counts as idle</source>
        <translation>视为空闲的状态</translation>
    </message>
    <message>
        <source>sessions of this database alone; without it, of the target&apos;s</source>
        <translation>仅限此数据库的会话；不指定则为目标的数据库</translation>
    </message>
    <message>
        <source>sessions of this role alone</source>
        <translation>仅限此角色的会话</translation>
    </message>
    <message>
        <source>sessions with this application_name alone</source>
        <translation>仅限具有此 application_name 的会话</translation>
    </message>
    <message>
        <source>Ends one session, whatever it does; its transaction is rolled back.</source>
        <translation>结束一个会话，无论它在做什么；其事务会回滚。</translation>
    </message>
    <message>
        <source>Cancels the statement that a session is at; the session stays.</source>
        <translation>取消会话正在执行的语句；会话保留。</translation>
    </message>
    <message>
        <source>when the statement began, as PostgreSQL tells it</source>
        <translation>语句的开始时间，以 PostgreSQL 给出的为准</translation>
    </message>
    <message>
        <source>The SSH login of the host, for the user that pm2 runs under.</source>
        <translation>主机的 SSH 登录，使用运行 pm2 的用户。</translation>
    </message>
    <message>
        <source>Stops and starts one process of pm2.</source>
        <translation>停止并启动 pm2 的一个进程。</translation>
    </message>
    <message>
        <source>Replaces one process of pm2; one that runs in cluster mode is replaced without a gap.</source>
        <translation>替换 pm2 的一个进程；以集群模式运行的进程会无中断替换。</translation>
    </message>
    <message>
        <source>Starts one process of pm2 that is stopped.</source>
        <translation>启动 pm2 中一个已停止的进程。</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;admin&apos; login, or its user, as one of PgBouncer&apos;s admin_users.</source>
        <translation>目标的“admin”登录账号或其用户，须在 PgBouncer 的 admin_users 之中。</translation>
    </message>
    <message>
        <source>the pooler&apos;s name for the database</source>
        <translation>数据库在连接池代理中的名称</translation>
    </message>
    <message>
        <source>Has the pooler open its connections to a database anew, each as soon as it is free.</source>
        <translation>让连接池代理重新建立到某数据库的连接，每个连接空闲后立即重建。</translation>
    </message>
    <message>
        <source>Has the pooler hold back clients of a database once their statements or transactions end.</source>
        <translation>在客户端的语句或事务结束后，让连接池代理暂停为该数据库的客户端服务。</translation>
    </message>
    <message>
        <source>Has the pooler serve a database again that was paused.</source>
        <translation>让连接池代理重新为已暂停的数据库服务。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of: %2</source>
        <translation>“%1”须为以下之一：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3</source>
        <translation>“%1”须为 %2 到 %3 之间的整数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of at most 63 characters on one line</source>
        <translation>“%1”须为单行名称，最多 63 个字符</translation>
    </message>
    <message>
        <source>Asks the service to send its test mail.</source>
        <translation>请求服务发送其测试邮件。</translation>
    </message>
    <message>
        <source>&apos;test_mail&apos; in the profile, and its token.</source>
        <translation>配置文件中的“test_mail”及其令牌。</translation>
    </message>
    <message>
        <source>Sends the service one signed, harmless event, as Stripe would.</source>
        <translation>像 Stripe 那样向服务发送一个已签名、无副作用的事件。</translation>
    </message>
    <message>
        <source>The target&apos;s &apos;webhook_url&apos; and &apos;webhook_secret&apos;.</source>
        <translation>目标的“webhook_url”和“webhook_secret”。</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;: %3</source>
        <translation>%1 需要“%2”：%3</translation>
    </message>
    <message>
        <source>%1 knows no parameter &apos;%2&apos;; it knows: %3</source>
        <translation>%1 没有参数“%2”；可用参数：%3</translation>
    </message>
    <message>
        <source>none</source>
        <comment>parameters</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>targets</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>say at which target; of the kind that %1 needs, the profile has: %2</source>
        <translation>请指明目标；配置文件中 %1 所需类型的目标有：%2</translation>
    </message>
    <message>
        <source>%1 is no target that %2 can be done to; the profile has: %3</source>
        <translation>%1 不是可执行 %2 的目标；配置文件中有：%3</translation>
    </message>
    <message>
        <source>the journal could not be written: %1</source>
        <translation>无法写入日志簿：%1</translation>
    </message>
    <message>
        <source>there is no action %1; there are: %2</source>
        <translation>没有操作 %1；可用操作：%2</translation>
    </message>
    <message>
        <source>the plan could not be kept in %1: %2</source>
        <translation>无法将计划保存到 %1：%2</translation>
    </message>
    <message>
        <source>nothing is changed in read-only mode, which is the default; allow actions with actions: { mode: confirm } in the profile</source>
        <translation>默认的只读模式下不会更改任何内容；请在配置文件中用 actions: { mode: confirm } 允许操作</translation>
    </message>
    <message>
        <source>the plan has expired, for the world has gone on since; make a new one</source>
        <translation>计划已过期，情况已发生变化；请重新制定</translation>
    </message>
    <message>
        <source>the plan touches nobody, so there is nothing to do</source>
        <translation>该计划不涉及任何对象，因此无需执行</translation>
    </message>
    <message>
        <source>the profile has no target %1 any more that this is for; make a new plan</source>
        <translation>配置文件中已没有此计划所针对的目标 %1；请重新制定计划</translation>
    </message>
    <message>
        <source>this plan was carried out already (%1): %2 (%3); nothing was done again</source>
        <translation>此计划已执行过（%1）：%2（%3）；未再次执行</translation>
    </message>
    <message>
        <source>this plan is being carried out right now, by another window or command; nothing was sent a second time</source>
        <translation>此计划正由另一个窗口或命令执行；未重复发送</translation>
    </message>
    <message>
        <source>this plan was begun before and nobody knows how far it came; it is not repeated. Looked again: %1</source>
        <translation>此计划此前已开始，执行到哪一步无从得知；不会重复执行。再次检查：%1</translation>
    </message>
    <message>
        <source>the plan could not be claimed in %1, so nothing was sent: %2</source>
        <translation>无法在 %1 中占用该计划，因此未发送任何内容：%2</translation>
    </message>
    <message>
        <source>the result could not be kept in %1: %2</source>
        <translation>无法将结果保存到 %1：%2</translation>
    </message>
    <message>
        <source>; it is not repeated. Looked again: %1</source>
        <translation>；不会重复执行。再次检查：%1</translation>
    </message>
    <message>
        <source>nobody looked at %1</source>
        <translation>没有对 %1 进行检查</translation>
    </message>
    <message>
        <source>no look could be made: %1</source>
        <translation>无法进行检查：%1</translation>
    </message>
    <message>
        <source>the profile says nothing about a test mail; it goes under test_mail</source>
        <translation>配置文件未提及测试邮件；应写在 test_mail 下</translation>
    </message>
    <message>
        <source>The service at %1 will be asked to send its test mail.</source>
        <translation>将请求位于 %1 的服务发送其测试邮件。</translation>
    </message>
    <message>
        <source>the profile says something else by now about the test mail; make a new plan</source>
        <translation>配置文件中关于测试邮件的设置已改变；请重新制定计划</translation>
    </message>
    <message>
        <source>the service answers %1</source>
        <translation>服务应答 %1</translation>
    </message>
    <message>
        <source>the service took it; look into the mailbox</source>
        <translation>服务已接受；请查看邮箱</translation>
    </message>
    <message>
        <source>look into the mailbox and the service&apos;s log</source>
        <translation>请查看邮箱和服务的日志</translation>
    </message>
    <message>
        <source>this is no plan of this version</source>
        <translation>这不是此版本的计划</translation>
    </message>
    <message>
        <source>a plan is confirmed by the 64 hexadecimal digits that its preview showed</source>
        <translation>计划须用其预览中显示的 64 位十六进制数字确认</translation>
    </message>
    <message>
        <source>no plan of this hash is known here; make a new one and confirm that</source>
        <translation>此处没有该哈希对应的计划；请重新制定并确认</translation>
    </message>
    <message>
        <source>the file of this plan was changed since its preview; make a new plan</source>
        <translation>此计划的文件在预览之后被改动；请重新制定计划</translation>
    </message>
    <message>
        <source>%1 will give clients of %2 no connection any more, once what they are at has ended, until it is resumed.</source>
        <translation>%2 的客户端在当前工作结束后将无法再从 %1 获得连接，直到恢复为止。</translation>
    </message>
    <message>
        <source>%1 will serve clients of %2 again.</source>
        <translation>%1 将重新为 %2 的客户端服务。</translation>
    </message>
    <message>
        <source>%1 will open its connections to %2 anew, each as soon as it is free; clients stay.</source>
        <translation>%1 将重新建立到 %2 的连接，每个连接空闲后立即重建；客户端不受影响。</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>it waits for what runs, however long that takes; clients that queue longer than query_wait_timeout are sent away</source>
        <translation>它会等待正在运行的工作结束，无论需要多久；排队时间超过 query_wait_timeout 的客户端会被断开</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>已处于暂停状态</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>未处于暂停状态</translation>
    </message>
    <message>
        <source>the pooler knows no database %1 that can be named safely; it knows: %2</source>
        <translation>连接池代理中没有可安全引用的数据库 %1；它有：%2</translation>
    </message>
    <message>
        <source>the profile says something else by now about where; make a new plan</source>
        <translation>配置文件中关于位置的设置已改变；请重新制定计划</translation>
    </message>
    <message>
        <source>the pooler says that it is done</source>
        <translation>连接池代理报告已完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>the command was sent and no answer came (%1)</source>
        <translation>命令已发送，但没有收到应答（%1）</translation>
    </message>
    <message>
        <source>the pooler refused: %1. Only a user among PgBouncer&apos;s admin_users may do this; name one as &apos;admin&apos; of %2</source>
        <translation>连接池代理拒绝：%1。只有 PgBouncer 的 admin_users 中的用户才能执行此操作；请将其中一个设为 %2 的“admin”</translation>
    </message>
    <message>
        <source>the pooler says of %1: %2</source>
        <translation>连接池代理对 %1 的说明：%2</translation>
    </message>
    <message>
        <source>the role %1 has as many connections as it may have; give the target an &apos;admin&apos; login of another role, or do it on the server: %2</source>
        <translation>角色 %1 的连接数已达上限；请为目标设置另一角色的“admin”登录账号，或在服务器上执行：%2</translation>
    </message>
    <message>
        <source>the database %1 has as many connections as it may have, which holds for all but superusers; on the server: %2</source>
        <translation>数据库 %1 的连接数已达上限，超级用户除外；请在服务器上执行：%2</translation>
    </message>
    <message>
        <source>only connections that are reserved for administrators are left, and %1 may not use them; give the target an &apos;admin&apos; login that may, or do it on the server: %2</source>
        <translation>仅剩为管理员保留的连接，而 %1 无权使用；请为目标设置有权使用的“admin”登录账号，或在服务器上执行：%2</translation>
    </message>
    <message>
        <source>every connection is taken, the reserved ones too, so that nobody can log in, not even on the server itself. There, list the idle ones, the oldest first: ps -C postgres -o pid,etimes,args --sort=-etimes | grep &apos; idle&apos;; end one of them: sudo -u postgres pg_ctl kill TERM PID (never with -9 or KILL, which ends all of the server); then plan again</source>
        <translation>所有连接均被占用，包括保留连接，因此任何人都无法登录，在服务器本机上也不行。请在服务器上列出空闲连接，最久的在前：ps -C postgres -o pid,etimes,args --sort=-etimes | grep &apos; idle&apos;；结束其中一个：sudo -u postgres pg_ctl kill TERM PID（切勿使用 -9 或 KILL，那会终止整个服务器）；然后重新制定计划</translation>
    </message>
    <message>
        <source>the service could not be reached (%1), so nothing was sent</source>
        <translation>无法连接到服务（%1），因此未发送任何内容</translation>
    </message>
    <message>
        <source>the request was sent and no answer came (%1)</source>
        <translation>请求已发送，但没有收到应答（%1）</translation>
    </message>
    <message>
        <source>pm2 on %1 will start the process %2.</source>
        <translation>%1 上的 pm2 将启动进程 %2。</translation>
    </message>
    <message>
        <source>pm2 on %1 will replace the process %2; unless it runs in cluster mode it is away for a moment.</source>
        <translation>%1 上的 pm2 将替换进程 %2；除非以集群模式运行，否则会短暂中断。</translation>
    </message>
    <message>
        <source>pm2 on %1 will stop the process %2 and start it again; what it is at is cut off.</source>
        <translation>%1 上的 pm2 将停止并重新启动进程 %2；正在进行的工作会被中断。</translation>
    </message>
    <message>
        <source>pm2 knows it by another number than in the preview; make a new plan</source>
        <translation>它在 pm2 中的编号与预览时不同；请重新制定计划</translation>
    </message>
    <message>
        <source>it was restarted since the preview (process %1, now %2); look again</source>
        <translation>它在预览之后已重启（当时进程 %1，现在 %2）；请重新检查</translation>
    </message>
    <message>
        <source>pm2 knows no process %1</source>
        <translation>pm2 中没有进程 %1</translation>
    </message>
    <message>
        <source>pm2 has %1 processes called %2, and this is done to exactly one; do it on the host</source>
        <translation>pm2 中有 %1 个名为 %2 的进程，而此操作只能针对一个；请在主机上执行</translation>
    </message>
    <message>
        <source>pm2 would take the number %1 of %2 for the name of something else; do it on the host</source>
        <translation>pm2 会把 %2 的编号 %1 当作其他对象的名称；请在主机上执行</translation>
    </message>
    <message>
        <source>the profile has no host for %1</source>
        <translation>配置文件中没有 %1 的主机</translation>
    </message>
    <message>
        <source>%1 is online already</source>
        <translation>%1 已在线</translation>
    </message>
    <message>
        <source>it is not online now: %1</source>
        <translation>它当前不在线：%1</translation>
    </message>
    <message>
        <source>the profile says something else by now about where or what; make a new plan</source>
        <translation>配置文件中关于位置或对象的设置已改变；请重新制定计划</translation>
    </message>
    <message>
        <source>it is online by now</source>
        <translation>它已经在线</translation>
    </message>
    <message>
        <source>done, says pm2</source>
        <translation>pm2 报告：已完成</translation>
    </message>
    <message>
        <source>pm2 says that it is done</source>
        <translation>pm2 报告已完成</translation>
    </message>
    <message>
        <source>pm2 could not be asked: %1</source>
        <translation>无法查询 pm2：%1</translation>
    </message>
    <message>
        <source>pm2 says %1, process %2, %3 restarts in all; %4 later the same holds: %5</source>
        <translation>pm2 报告 %1，进程 %2，共重启 %3 次；%4后仍然如此：%5</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>; it is the same process as before</source>
        <translation>；仍是之前的同一进程</translation>
    </message>
    <message>
        <source>it is our own</source>
        <translation>它是本程序自己的会话</translation>
    </message>
    <message>
        <source>it is a superuser&apos;s</source>
        <translation>它属于超级用户</translation>
    </message>
    <message>
        <source>its role is guarded</source>
        <translation>其角色受保护</translation>
    </message>
    <message>
        <source>its application is guarded</source>
        <translation>其应用受保护</translation>
    </message>
    <message>
        <source>it serves no client, or may not be seen by the login (pg_monitor)</source>
        <translation>它不服务于客户端，或登录账号无权查看（需要 pg_monitor）</translation>
    </message>
    <message>
        <source>Nothing will be done at %1: no session fits that may be touched.</source>
        <translation>不会在 %1 上执行任何操作：没有可处理的会话符合条件。</translation>
    </message>
    <message>
        <source>The session with pid %1 at %2 will be ended, whatever it does then; what it has not committed is lost.</source>
        <translation>%2 上 pid 为 %1 的会话将被结束，无论当时在做什么；未提交的内容会丢失。</translation>
    </message>
    <message>
        <source>The statement that the session with pid %1 at %2 is at will be cancelled; the session stays.</source>
        <translation>%2 上 pid 为 %1 的会话正在执行的语句将被取消；会话保留。</translation>
    </message>
    <message>
        <source>At %1, these %2 sessions of the database %3 will be ended, each only if it is still the same and has stayed &apos;%4&apos; as it is now.</source>
        <translation>在 %1 上，数据库 %3 的这 %2 个会话将被结束；仅当会话仍是同一个且一直保持“%4”状态时才会执行。</translation>
    </message>
    <message>
        <source>the login may not end it (it needs pg_signal_backend)</source>
        <translation>登录账号无权结束它（需要 pg_signal_backend）</translation>
    </message>
    <message>
        <source>it is another by now</source>
        <translation>它已是另一个会话</translation>
    </message>
    <message>
        <source>it is at no statement</source>
        <translation>它没有正在执行的语句</translation>
    </message>
    <message>
        <source>%1 more fit; one run ends %2 at the most (actions, limit), and takes the oldest</source>
        <translation>另有 %1 个符合条件；一次最多结束 %2 个（actions, limit），从最久的开始</translation>
    </message>
    <message>
        <source>%1 sessions are not touched; %2 of them are listed</source>
        <translation>%1 个会话不受影响；列出其中 %2 个</translation>
    </message>
    <message>
        <source>the login may not see what %1 sessions do (it needs pg_monitor); they are not touched</source>
        <translation>登录账号无权查看 %1 个会话在做什么（需要 pg_monitor）；不会处理它们</translation>
    </message>
    <message>
        <source>it is not idle: %1</source>
        <translation>它不处于空闲状态：%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>gone already</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>left alone: it is at something else by now</source>
        <translation>未处理：它已在执行其他工作</translation>
    </message>
    <message>
        <source>left alone: it woke up</source>
        <translation>未处理：它已恢复活动</translation>
    </message>
    <message>
        <source>left alone: it is guarded by now</source>
        <translation>未处理：它现已受保护</translation>
    </message>
    <message>
        <source>not permitted (42501)</source>
        <translation>没有权限 (42501)</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, at %5</source>
        <translation>%1，%2，%3：%4，时间 %5</translation>
    </message>
    <message>
        <source>%1 is reached through a host alone; its sessions can be ended only where &apos;desk&apos; is among its vantages</source>
        <translation>%1 只能通过主机到达；仅当其观测点包含“desk”时才能结束其会话</translation>
    </message>
    <message>
        <source>the profile says something else by now about where or whom; make a new plan</source>
        <translation>配置文件中关于位置或会话的设置已改变；请重新制定计划</translation>
    </message>
    <message>
        <source>the statement was sent and no answer came (%1)</source>
        <translation>语句已发送，但没有收到应答（%1）</translation>
    </message>
    <message>
        <source>the server refused the statement (%1): %2</source>
        <translation>服务器拒绝了该语句（%1）：%2</translation>
    </message>
    <message>
        <source>could not check whether they are gone: %1</source>
        <translation>无法核实它们是否已消失：%1</translation>
    </message>
    <message>
        <source>of %1 that were looked for, none is there any more</source>
        <translation>所查找的 %1 个会话均已不存在</translation>
    </message>
    <message>
        <source>still there: pid %1</source>
        <translation>仍然存在：pid %1</translation>
    </message>
    <message>
        <source>the service answers %1: it is reachable and shares the secret</source>
        <translation>服务应答 %1：可以到达，且密钥一致</translation>
    </message>
    <message>
        <source>the service answers %1: it refuses the signature; its webhook secret is another one</source>
        <translation>服务应答 %1：签名被拒绝；其 webhook 密钥不一致</translation>
    </message>
    <message>
        <source>the service answers %1: nothing there takes webhooks; is the address right?</source>
        <translation>服务应答 %1：那里没有接收 webhook 的端点；地址是否正确？</translation>
    </message>
    <message>
        <source>the service answers %1 and points elsewhere; Stripe does not follow</source>
        <translation>服务应答 %1 并指向别处；Stripe 不会跟随重定向</translation>
    </message>
    <message>
        <source>the service answers %1: it is reachable, and its handler fails</source>
        <translation>服务应答 %1：可以到达，但其处理程序失败</translation>
    </message>
    <message>
        <source>the profile names no &apos;webhook_url&apos; for %1</source>
        <translation>配置文件没有为 %1 指定“webhook_url”</translation>
    </message>
    <message>
        <source>the profile names no &apos;webhook_secret&apos; for %1</source>
        <translation>配置文件没有为 %1 指定“webhook_secret”</translation>
    </message>
    <message>
        <source>The service at %1 will be sent one signed test event, of a type that it has no use for. Stripe is not asked.</source>
        <translation>将向位于 %1 的服务发送一个已签名的测试事件，其类型对该服务没有用处。不会请求 Stripe。</translation>
    </message>
    <message>
        <source>the profile says something else by now about the webhook; make a new plan</source>
        <translation>配置文件中关于 webhook 的设置已改变；请重新制定计划</translation>
    </message>
    <message>
        <source>the endpoint took a signed event</source>
        <translation>端点已接受一个签名事件</translation>
    </message>
    <message>
        <source>look into the service&apos;s log for the event</source>
        <translation>请在服务的日志中查找该事件</translation>
    </message>
</context>
<context>
    <name>AlertDialogs</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>CRITICAL</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>HIGH</source>
        <translation>高</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>INFO</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>实例 %1</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>已静默</translation>
    </message>
    <message>
        <source>follows from another</source>
        <translation>由其他告警引起</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>维护中</translation>
    </message>
    <message>
        <source>came and went %1–%2</source>
        <translation>出现后消失 %1–%2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 确认至 %2</translation>
    </message>
    <message>
        <source>acknowledged by %1 until %2, over</source>
        <translation>%1 曾确认至 %2，已到期</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) · %1</source>
        <translation>
            <numerusform>%n 个告警 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>not confirmed since %1</source>
        <translation>自 %1 起未再得到证实</translation>
    </message>
    <message numerus="yes">
        <source>%n flap(s)</source>
        <translation>
            <numerusform>抖动 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) before</source>
        <translation>
            <numerusform>此前 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>own rules</source>
        <translation>本地规则</translation>
    </message>
    <message>
        <source>%1 has told nothing since %2: %3</source>
        <translation>%1 自 %2 起没有消息：%3</translation>
    </message>
    <message>
        <source>%1 has told nothing yet: %2</source>
        <translation>%1 尚无消息：%2</translation>
    </message>
    <message>
        <source>%1 (heard %2 ago)</source>
        <translation>%1（%2前有消息）</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Alertmanager</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>; whether it was done is not known</source>
        <translation>；是否已执行不得而知</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>状态 %1 指向 %2，不予跟随</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>status %1: %2</source>
        <translation>状态 %1：%2</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>应答超过 %1 MB</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the id of a silence</source>
        <translation>“%1”不是静默的 id</translation>
    </message>
    <message>
        <source>the answer is empty, not %1</source>
        <translation>应答为空，而不是%1</translation>
    </message>
    <message>
        <source>the answer is not %1; it begins: %2</source>
        <translation>应答不是%1；其开头为：%2</translation>
    </message>
    <message>
        <source>a list of alerts</source>
        <translation>告警列表</translation>
    </message>
    <message>
        <source>a list of silences</source>
        <translation>静默列表</translation>
    </message>
    <message>
        <source>the id of a silence</source>
        <translation>静默的 id</translation>
    </message>
    <message>
        <source>the status of an Alertmanager</source>
        <translation>Alertmanager 的状态</translation>
    </message>
    <message>
        <source>a silence needs a condition, such as alertname=&quot;…&quot;; without one it would silence everything</source>
        <translation>静默需要条件，例如 alertname=&quot;…&quot;；没有条件就会静默一切</translation>
    </message>
    <message>
        <source>a silence needs a condition that says what a label is, not only what it is not</source>
        <translation>静默需要说明标签等于什么的条件，而不能只说明不等于什么</translation>
    </message>
    <message>
        <source>a silence needs an end that is still to come, after its start</source>
        <translation>静默的结束时间须在将来，且晚于开始时间</translation>
    </message>
    <message>
        <source>a silence says who made it, and why</source>
        <translation>静默须注明创建人和原因</translation>
    </message>
    <message>
        <source>%1 more alerts are not shown</source>
        <translation>另有 %1 个告警未显示</translation>
    </message>
</context>
<context>
    <name>Allowing</name>
    <message>
        <source>I want to change things during this incident</source>
        <translation>我要在此事件期间进行更改</translation>
    </message>
    <message>
        <source>%1 is over; open it again to change something in it</source>
        <translation>%1 已结束；要在其中进行更改，请重新打开</translation>
    </message>
    <message>
        <source>actions are allowed by this sentence alone: %1</source>
        <translation>仅凭这句话即可允许操作：%1</translation>
    </message>
    <message>
        <source>actions are not allowed in %1</source>
        <translation>%1 中不允许操作</translation>
    </message>
</context>
<context>
    <name>Annotation</name>
    <message>
        <source>Incident %1 opened, %2: %3</source>
        <translation>事件 %1 已创建，%2：%3</translation>
    </message>
    <message>
        <source>Incident %1, %2: %3. Resolved after %4.</source>
        <translation>事件 %1，%2：%3。%4后解决。</translation>
    </message>
    <message>
        <source> Scenario: %1.</source>
        <translation> 场景：%1。</translation>
    </message>
    <message>
        <source> Cause: %1</source>
        <translation> 根因：%1</translation>
    </message>
    <message>
        <source>the program that told it ended before the answer came: look at the dashboard whether it is there</source>
        <translation>负责告知的程序在收到应答之前已结束：请查看仪表板，确认是否已记录</translation>
    </message>
    <message>
        <source>is told of the opening</source>
        <translation>正在告知事件的创建</translation>
    </message>
    <message>
        <source>is told of the whole time</source>
        <translation>正在告知事件的完整时段</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>usable slots %1 (%2 less %3 reserved)</source>
        <translation>可用连接槽 %1（%2 减去保留的 %3）</translation>
    </message>
    <message>
        <source>usable slots %1</source>
        <translation>可用连接槽 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 已重启</translation>
    </message>
    <message>
        <source>nothing seen</source>
        <translation>无观测</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · 从 %2 观测</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>会话（按状态）</translation>
    </message>
    <message>
        <source>active</source>
        <comment>sessions</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>sessions</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>事务中空闲</translation>
    </message>
    <message>
        <source>state hidden</source>
        <translation>状态不可见</translation>
    </message>
    <message>
        <source>Connect latency</source>
        <translation>连接延迟</translation>
    </message>
    <message>
        <source>ms, rolling · %1</source>
        <translation>毫秒，滚动 · %1</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>unit, target</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>behind the primary</source>
        <translation>落后于主库</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>a sync</comment>
        <translation>%1 滞后</translation>
    </message>
    <message>
        <source>Replication lag</source>
        <translation>复制延迟</translation>
    </message>
    <message>
        <source>Replication and sync lag</source>
        <translation>复制与同步延迟</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Database and canister differ by</source>
        <translation>数据库与 canister 的差异</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Pool clients</source>
        <translation>连接池客户端</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>served</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Longest wait for a server</source>
        <translation>等待服务器连接的最长时间</translation>
    </message>
    <message>
        <source>max wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Process memory</source>
        <translation>进程内存</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Process restarts</source>
        <translation>进程重启</translation>
    </message>
    <message>
        <source>restarts so far</source>
        <translation>累计重启次数</translation>
    </message>
    <message>
        <source>Log lines by class</source>
        <translation>日志行（按类别）</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the date of a tick, as QLocale formats it</comment>
        <translation>M月d日</translation>
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
        <translation>--param %1：每个以 NAME=VALUE 形式给出一次</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已 %2</translation>
    </message>
    <message>
        <source>What runs:</source>
        <translation>将执行：</translation>
    </message>
    <message>
        <source>Not touched:</source>
        <translation>不处理：</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>Holds until %1. To do it: action run %2 … --confirm %3</source>
        <translation>有效期至 %1。要执行：action run %2 … --confirm %3</translation>
    </message>
    <message>
        <source>that is a plan for %1</source>
        <translation>那是 %1 的计划</translation>
    </message>
    <message>
        <source>that is a plan for the target %1</source>
        <translation>那是针对目标 %1 的计划</translation>
    </message>
    <message>
        <source>that plan was made with other parameters; repeat them with --param</source>
        <translation>该计划使用了其他参数；请用 --param 重复给出这些参数</translation>
    </message>
    <message>
        <source>Looked afterwards: %1</source>
        <translation>事后检查：%1</translation>
    </message>
    <message>
        <source> (required)</source>
        <translation> （必填）</translation>
    </message>
    <message>
        <source> (default: %1)</source>
        <translation> （默认：%1）</translation>
    </message>
    <message>
        <source>%1; nothing was planned</source>
        <translation>%1；未制定任何计划</translation>
    </message>
    <message>
        <source>%1; nothing was done</source>
        <translation>%1；未执行任何操作</translation>
    </message>
    <message>
        <source>, silenced by %1</source>
        <translation>，已被 %1 静默</translation>
    </message>
    <message>
        <source>, inhibited</source>
        <translation>，已被抑制</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: the profile names no Alertmanager; it goes under alerts, alertmanagers</source>
        <translation>bridgewatchctl: 配置文件没有指定 Alertmanager；应写在 alerts, alertmanagers 下</translation>
    </message>
    <message>
        <source>; %1 is %2, limit %3</source>
        <translation>；%1 为 %2，限值 %3</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> 来自 %1</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>；现有 %1</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>；是否指“%1”？</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no target &apos;%1&apos;%2</source>
        <translation>bridgewatchctl: 没有目标“%1”%2</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no profile at %1; write one (README, &apos;Your own world&apos;, shows one) or name one with --profile FILE</source>
        <translation>bridgewatchctl: %1 处没有配置文件；请编写一个（README 的“Your own world”一节有示例），或用 --profile FILE 指定</translation>
    </message>
    <message>
        <source>bridgewatchctl: the answer could not be written to standard output</source>
        <translation>bridgewatchctl: 无法将结果写入标准输出</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1: %2 (%3 looks in %4)</source>
        <translation>%1：%2（%3 次检查，用时 %4）</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>not %1 %2:</source>
        <translation>不是 %1 %2：</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（从 %2）</translation>
    </message>
    <message>
        <source>status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>our look</source>
        <translation>我方检查</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>in %1 at the latest</source>
        <translation>最迟 %1后</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起已超时</translation>
    </message>
    <message>
        <source>respond by %1</source>
        <translation>须在 %1 前响应</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1内</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，然后 %2</translation>
    </message>
    <message>
        <source>bridgewatchctl: the profile has no rules under &apos;escalation&apos;</source>
        <translation>bridgewatchctl: 配置文件的“escalation”下没有规则</translation>
    </message>
    <message>
        <source>bridgewatchctl: Grafana and %1: %2</source>
        <translation>bridgewatchctl: Grafana（事件 %1）：%2</translation>
    </message>
    <message>
        <source>bridgewatchctl: what Grafana was told of %1 could not be noted: %2</source>
        <translation>bridgewatchctl: 无法记录向 Grafana 告知事件 %1 的结果：%2</translation>
    </message>
    <message>
        <source>name a --title or a --severity</source>
        <translation>请指定 --title 或 --severity</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 is %2 already</source>
        <translation>%1 已处于“%2”状态</translation>
    </message>
    <message>
        <source>without the whole watch</source>
        <translation>未完成整个观察期</translation>
    </message>
    <message>
        <source>%1 is %2: only what is resolved is closed</source>
        <translation>%1 处于“%2”状态：只有已解决的才能关闭</translation>
    </message>
    <message>
        <source>there is no scenario &apos;%1&apos;</source>
        <translation>没有场景“%1”</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1；是否指“%2”？</translation>
    </message>
    <message>
        <source>--due is a day such as 2026-12-01, not &apos;%1&apos;</source>
        <translation>--due 须为日期，例如 2026-12-01，而不是“%1”</translation>
    </message>
    <message>
        <source>say what is to do</source>
        <translation>请说明要做什么</translation>
    </message>
    <message>
        <source>%1 has no follow-up &apos;%2&apos;; `incident show %1` lists them by their number</source>
        <translation>%1 没有后续事项“%2”；`incident show %1` 会按编号列出</translation>
    </message>
    <message>
        <source>the profile has no rule for &apos;%1&apos;; `bridgewatchctl escalation` lists them in their order</source>
        <translation>配置文件中没有“%1”的规则；`bridgewatchctl escalation` 会按顺序列出</translation>
    </message>
    <message>
        <source>the profile has no contacts</source>
        <translation>配置文件中没有联系人</translation>
    </message>
    <message>
        <source>name a contact (%1) or a --condition</source>
        <translation>请指定联系人（%1）或 --condition</translation>
    </message>
    <message>
        <source>the profile has no contact &apos;%1&apos;</source>
        <translation>配置文件中没有联系人“%1”</translation>
    </message>
    <message>
        <source>the text repeats the webhook&apos;s address, which is a secret: leave it out</source>
        <translation>正文包含 webhook 的地址，而该地址属于机密：请去掉</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>posted; the chat says: %1</source>
        <translation>已发送；聊天服务的应答：%1</translation>
    </message>
    <message>
        <source>%1 has no %2 in the profile</source>
        <translation>配置文件中 %1 没有 %2</translation>
    </message>
    <message>
        <source>what comes of a webhook is what the chat answers: leave out --result and --failed</source>
        <translation>webhook 的结果就是聊天服务的应答：请去掉 --result 和 --failed</translation>
    </message>
    <message>
        <source>--text says what is posted, word for word; without --how you are shown a message</source>
        <translation>--text 即逐字发送的内容；不带 --how 时会显示消息供查看</translation>
    </message>
    <message>
        <source>--how webhook --text …</source>
        <translation>--how webhook --text …</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no incident &apos;%1&apos;; `incident list` names them</source>
        <translation>bridgewatchctl: 没有事件“%1”；`incident list` 会列出全部</translation>
    </message>
    <message>
        <source>bridgewatchctl: %1</source>
        <translation>bridgewatchctl: %1</translation>
    </message>
    <message>
        <source>--is needs the --condition that it is said of</source>
        <translation>--is 需要 --condition 指明所判断的条件</translation>
    </message>
    <message>
        <source>bridgewatchctl: the journal could not be checked: %1</source>
        <translation>bridgewatchctl: 无法检查日志簿：%1</translation>
    </message>
    <message>
        <source>bridgewatchctl: the journal is not as it was written; the report says so</source>
        <translation>bridgewatchctl: 日志簿与写入时不一致；报告中已注明</translation>
    </message>
    <message>
        <source>a PDF is nothing for a terminal: name a file with -o</source>
        <translation>PDF 不适合输出到终端：请用 -o 指定文件</translation>
    </message>
    <message>
        <source>without a profile that can be read not every name would be masked: mend it, name another with --profile, or leave out --mask-hosts and --mask-people</source>
        <translation>没有可读取的配置文件，就无法遮蔽所有名称：请修复它，用 --profile 另行指定，或去掉 --mask-hosts 和 --mask-people</translation>
    </message>
    <message>
        <source>bridgewatchctl: the report of %1 is in %2</source>
        <translation>bridgewatchctl: %1 的报告在 %2 中</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已破坏</translation>
    </message>
    <message>
        <source>%1, incident %2: %3</source>
        <translation>%1，事件 %2：%3</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>%1: incident %2</source>
        <translation>%1：事件 %2</translation>
    </message>
    <message>
        <source>%1: incidents %2, events %3, the last with the hash %4</source>
        <translation>%1：事件 %2 个，记录 %3 条，最后一条的哈希为 %4</translation>
    </message>
    <message>
        <source>bridgewatchctl: only the first %1 are shown</source>
        <translation>bridgewatchctl: 只显示前 %1 个</translation>
    </message>
    <message>
        <source>bridgewatchctl: there is no incident &apos;%1&apos;</source>
        <translation>bridgewatchctl: 没有事件“%1”</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;; `incident list` names them</source>
        <translation>没有事件“%1”；`incident list` 会列出全部</translation>
    </message>
    <message>
        <source>likeliest: %1, %2, confidence %3</source>
        <translation>最可能：%1，%2，置信度 %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>--title needs a few words: what is wrong</source>
        <translation>--title 需要几个词：出了什么问题</translation>
    </message>
    <message>
        <source>bridgewatchctl: no profile can be used, so nothing was looked at; `bridgewatchctl lint` says why</source>
        <translation>bridgewatchctl: 没有可用的配置文件，因此未做任何检查；`bridgewatchctl lint` 会说明原因</translation>
    </message>
    <message>
        <source>dashboard: %1</source>
        <translation>仪表板：%1</translation>
    </message>
    <message>
        <source>bridgewatchctl: a file&apos;s name is empty</source>
        <translation>bridgewatchctl: 文件名为空</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>stood for %1</source>
        <translation>曾持续 %1</translation>
    </message>
    <message>
        <source>came again %1×</source>
        <translation>再次出现 %1 次</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>已由 %1 确认：%2</translation>
    </message>
    <message>
        <source>bridgewatchctl: only the newest %1 are shown</source>
        <translation>bridgewatchctl: 只显示最新的 %1 个</translation>
    </message>
    <message>
        <source>why</source>
        <translation>为何</translation>
    </message>
    <message>
        <source>do</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>the profile keeps no secret in the keyring</source>
        <translation>配置文件没有在密钥环中保存机密</translation>
    </message>
    <message>
        <source>the profile has no keyring entry &apos;%1&apos;; it has %2</source>
        <translation>配置文件中没有密钥环条目“%1”；现有 %2</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Value of %1 (not shown): </source>
        <translation>%1 的值（不显示）: </translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>bridgewatchctl: say with --at URL at which Alertmanager; the profile names %1</source>
        <translation>bridgewatchctl: 请用 --at URL 指明 Alertmanager；配置文件中有 %1</translation>
    </message>
    <message>
        <source>%1 %2 until %3 by %4: %5 | %6</source>
        <translation>%1 %2 至 %3，创建人 %4：%5 | %6</translation>
    </message>
    <message>
        <source>silenced until %1: %2</source>
        <translation>已静默至 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2 more silences are not shown</source>
        <translation>%1：另有 %2 个静默未显示</translation>
    </message>
    <message>
        <source>%1 has expired</source>
        <translation>%1 已失效</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>该值</translation>
    </message>
    <message>
        <source>%1; nothing was stored</source>
        <translation>%1；未保存任何内容</translation>
    </message>
    <message>
        <source>%1 %2 from %3: %4 - %5</source>
        <translation>%1 %2（从 %3）：%4 - %5</translation>
    </message>
    <message>
        <source>bridgewatchctl: cannot serve metrics at port %1: %2</source>
        <translation>bridgewatchctl: 无法在端口 %1 提供指标：%2</translation>
    </message>
    <message>
        <source>Metrics at http://%1:%2/metrics</source>
        <translation>指标地址：http://%1:%2/metrics</translation>
    </message>
    <message>
        <source>%1: %2 ok, %3 critical, %4 warnings, %5 cannot tell (%6)</source>
        <translation>%1：%2 项正常，%3 项严重，%4 项警告，%5 项无法判断（用时 %6）</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>has %1 characters; the journal takes %2</source>
        <translation>有 %1 个字符；日志簿最多接受 %2 个</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>certificate, behind a PostgreSQL SSL request</source>
        <translation>PostgreSQL SSL 请求之后的证书</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>expects status %1</source>
        <translation>期望状态 %1</translation>
    </message>
    <message>
        <source>%1 as %2, sslmode %3</source>
        <translation>%1，用户 %2，sslmode %3</translation>
    </message>
    <message>
        <source>kept alive by pm2 on %1</source>
        <translation>由 %1 上的 pm2 保持运行</translation>
    </message>
    <message>
        <source>asks %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>what the vendor tells</source>
        <translation>供应商的说明</translation>
    </message>
    <message>
        <source>what the vendor tells of %1</source>
        <translation>供应商对 %1 的说明</translation>
    </message>
    <message>
        <source>the mail account</source>
        <translation>邮件账户</translation>
    </message>
    <message>
        <source>the payments account</source>
        <translation>支付账户</translation>
    </message>
    <message>
        <source>the payments account, webhooks to %1</source>
        <translation>支付账户，webhook 发往 %1</translation>
    </message>
    <message>
        <source>table of %1, at most %2 old, against a canister</source>
        <translation>%1 的表，最多滞后 %2，与 canister 对照</translation>
    </message>
    <message>
        <source>table of %1, at most %2 old</source>
        <translation>%1 的表，最多滞后 %2</translation>
    </message>
    <message>
        <source>log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>what pm2 writes for %1</source>
        <translation>pm2 为 %1 写的日志</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>用户 %1</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>%1 is let in by the same server: it is this login that is rejected, not everybody.</source>
        <translation>%1 能登录同一服务器：被拒绝的是这个登录账号，而不是所有人。</translation>
    </message>
    <message>
        <source>From there nothing could be looked at, so nothing is known from that side: %1.</source>
        <translation>从那里无法进行任何检查，因此对那一侧一无所知：%1。</translation>
    </message>
    <message>
        <source>%1 counts %2 server connections, all in use.</source>
        <translation>%1 有 %2 个服务器连接，全部在使用中。</translation>
    </message>
    <message>
        <source>%1 has not one connection to the server.</source>
        <translation>%1 没有任何到服务器的连接。</translation>
    </message>
    <message>
        <source>From %1 it fails as well: %2 at %3.</source>
        <translation>从 %1 看同样失败：%2（%3）。</translation>
    </message>
    <message>
        <source>From %1 it is well.</source>
        <translation>从 %1 看一切正常。</translation>
    </message>
    <message>
        <source>Clients of {target} wait, and the pooler has not one connection to the server.</source>
        <translation>{target} 的客户端在等待，而连接池代理没有任何到服务器的连接。</translation>
    </message>
    <message>
        <source>%1 is %2; the limit is %3.</source>
        <translation>%1 为 %2；限值为 %3。</translation>
    </message>
    <message>
        <source>The action stripe-test-event tells whether the service is reachable and shares the secret.</source>
        <translation>操作 stripe-test-event 可以判断服务是否可达、密钥是否一致。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>%1 looks at the same address and shows it too: %2.</source>
        <translation>%1 检查同一地址，也发现此问题：%2。</translation>
    </message>
    <message>
        <source>%1 needs %2, which fails too: look there first.</source>
        <translation>%1 依赖 %2，后者也有故障：请先查看后者。</translation>
    </message>
    <message>
        <source>It took a while: nobody answers for the host on its own network. It is probably down.</source>
        <translation>等待了一段时间：该主机在其所在网络上没有应答，很可能已宕机。</translation>
    </message>
    <message>
        <source>The answer came at once: a router or a firewall on the way gave it.</source>
        <translation>应答立即返回：来自途中的路由器或防火墙。</translation>
    </message>
    <message>
        <source>It took a while: a router on the way knows no route.</source>
        <translation>等待了一段时间：途中的路由器没有路由。</translation>
    </message>
    <message>
        <source>The answer came at once: this machine itself knows no route.</source>
        <translation>应答立即返回：本机没有路由。</translation>
    </message>
    <message>
        <source>The login went without TLS, which the server may demand: try another sslmode.</source>
        <translation>登录时未使用 TLS，而服务器可能要求使用：请尝试其他 sslmode。</translation>
    </message>
    <message>
        <source>Every address was tried: %1.</source>
        <translation>已尝试所有地址：%1。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>观测到：%1</translation>
    </message>
    <message>
        <source>The certificate shown: %1, issued by %2, valid until %3.</source>
        <translation>出示的证书：%1，颁发者 %2，有效期至 %3。</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>其说明：%1。</translation>
    </message>
    <message>
        <source>Its incident: %1.</source>
        <translation>其故障事件：%1。</translation>
    </message>
    <message>
        <source>Its incident: %1, since %2.</source>
        <translation>其故障事件：%1，始于 %2。</translation>
    </message>
    <message>
        <source>The newest row was written %1 ago (%2); the limit is %3.</source>
        <translation>最新一行写入于 %1前（%2）；限值为 %3。</translation>
    </message>
    <message>
        <source>The canister counts %1, the table %2: nothing is missing so far, so it may be that there was nothing to write.</source>
        <translation>canister 计数为 %1，表中为 %2：目前没有缺失，因此可能只是没有需要写入的内容。</translation>
    </message>
    <message>
        <source>The table has %1 rows, the canister counts %2: %3 apart, where %4 are allowed.</source>
        <translation>表中有 %1 行，canister 计数为 %2：相差 %3，允许相差 %4。</translation>
    </message>
    <message>
        <source>The rows are the server&apos;s estimate, a count took too long: look before you believe it.</source>
        <translation>行数为服务器的估算值，因为实际计数耗时过长：采信之前请先核实。</translation>
    </message>
    <message>
        <source>Both were read twice, so that rows written in between are not taken for a difference.</source>
        <translation>两者均读取了两次，以免把期间写入的行误认为差异。</translation>
    </message>
    <message>
        <source>The sync writes nothing new either, which explains a difference: look there first.</source>
        <translation>同步也没有写入新内容，这可以解释差异：请先查看同步。</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>from %1 it accepts connections</source>
        <translation>从 %1 可以接受连接</translation>
    </message>
    <message>
        <source>From %1 the same port accepts connections: it is the way from %2 that is blocked.</source>
        <translation>从 %1 到同一端口的连接被接受：被阻断的是从 %2 过来的路径。</translation>
    </message>
    <message>
        <source>On %1 something listens: %2.</source>
        <translation>%1 上有进程在监听：%2。</translation>
    </message>
    <message>
        <source>on %1 something listens on %2</source>
        <translation>%1 上有进程在监听 %2</translation>
    </message>
    <message>
        <source>%1 is refused as well, on another way</source>
        <translation>%1 经另一路径同样被拒绝</translation>
    </message>
    <message>
        <source>It is refused from %1 as well: no firewall on one way explains both.</source>
        <translation>从 %1 连接同样被拒绝：单条路径上的防火墙无法同时解释两者。</translation>
    </message>
    <message>
        <source>nothing listens on port %1 of %2</source>
        <translation>%2 的端口 %1 上没有进程监听</translation>
    </message>
    <message>
        <source>On %1 nothing listens on port %2.</source>
        <translation>%1 的端口 %2 上没有进程监听。</translation>
    </message>
    <message>
        <source>On %1 it listens on loopback alone (%2): nobody else can connect.</source>
        <translation>%1 上仅在环回地址监听（%2）：其他人都无法连接。</translation>
    </message>
    <message>
        <source>the port accepted the connection in %1</source>
        <translation>端口在 %1内接受了连接</translation>
    </message>
    <message>
        <source>there is no address yet to connect to</source>
        <translation>尚无可连接的地址</translation>
    </message>
    <message>
        <source>nothing refused: no answer came at all</source>
        <translation>没有被拒绝：完全没有收到应答</translation>
    </message>
    <message>
        <source>it is not the server that answered, but %1</source>
        <translation>应答的不是服务器，而是 %1</translation>
    </message>
    <message>
        <source>TCP connected in %1</source>
        <translation>TCP 在 %1内连接成功</translation>
    </message>
    <message>
        <source>the look ended at the name, before any packet to the server</source>
        <translation>检查止于域名解析，尚未向服务器发送任何数据包</translation>
    </message>
    <message>
        <source>TLS was established in %1</source>
        <translation>TLS 在 %1内建立</translation>
    </message>
    <message>
        <source>this look uses no TLS</source>
        <translation>此检查不使用 TLS</translation>
    </message>
    <message>
        <source>not reached: the look ended at %1, before TLS</source>
        <translation>未到达：检查止于 %1，在 TLS 之前</translation>
    </message>
    <message>
        <source>this look does not log in</source>
        <translation>此检查不登录</translation>
    </message>
    <message>
        <source>the login was accepted</source>
        <translation>登录已被接受</translation>
    </message>
    <message>
        <source>not reached: the look ended at %1, before the login was judged</source>
        <translation>未到达：检查止于 %1，尚未判定登录</translation>
    </message>
    <message>
        <source>a session was given</source>
        <translation>已获得会话</translation>
    </message>
    <message>
        <source>the server did not say that its slots are full (no 53300)</source>
        <translation>服务器没有报告连接槽已满（没有 53300）</translation>
    </message>
    <message>
        <source>%1 fails too, but it needs %2, which fails by itself</source>
        <translation>%1 也有故障，但它依赖 %2，后者自身就有故障</translation>
    </message>
    <message>
        <source>%1 answers as it should</source>
        <translation>%1 应答正常</translation>
    </message>
    <message>
        <source>the database answered</source>
        <translation>数据库有应答</translation>
    </message>
    <message>
        <source>%1 was reached over SSH</source>
        <translation>已通过 SSH 到达 %1</translation>
    </message>
    <message>
        <source>{target} cannot be asked: this program has no credentials for it.</source>
        <translation>无法查询 {target}：本程序没有它的凭据。</translation>
    </message>
    <message>
        <source>{target} cannot be asked: something is set up wrong on this side.</source>
        <translation>无法查询 {target}：本端设置有误。</translation>
    </message>
    <message>
        <source>A firewall that rejects with a reset looks the same as a server that is not running. A look from the server&apos;s own side, or its list of listening sockets (ss -ltn), would tell them apart.</source>
        <translation>以 reset 拒绝的防火墙与未运行的服务器看起来一样。从服务器一侧检查，或查看其监听套接字列表（ss -ltn），可以区分两者。</translation>
    </message>
    <message>
        <source>The pooler had no connection to give within its query_wait_timeout: all of them are in use.</source>
        <translation>连接池代理在其 query_wait_timeout 内没有可分配的连接：所有连接都在使用中。</translation>
    </message>
    <message>
        <source>The pooler had no connection to give within its query_wait_timeout: it may not reach the server.</source>
        <translation>连接池代理在其 query_wait_timeout 内没有可分配的连接：它可能无法到达服务器。</translation>
    </message>
    <message>
        <source>The pooler says the same of a pool in use and of a server that it cannot reach: its SHOW POOLS, or a look at the server past it, tells them apart.</source>
        <translation>连接池用尽和服务器不可达时，连接池代理给出的信息相同：查看其 SHOW POOLS，或绕过它直接检查服务器，可以区分两者。</translation>
    </message>
    <message>
        <source>{address} refuses TCP from {vantage}: the pooler is not running, {code}.</source>
        <translation>{address} 拒绝来自 {vantage} 的 TCP 连接：连接池代理未运行，{code}。</translation>
    </message>
    <message>
        <source>A firewall may reject {address} from {vantage}: {code}.</source>
        <translation>可能有防火墙拒绝从 {vantage} 到 {address} 的访问：{code}。</translation>
    </message>
    <message>
        <source>The pooler does not know a database of that name.</source>
        <translation>连接池代理中没有该名称的数据库。</translation>
    </message>
    <message>
        <source>The pooler works, but the server behind it has no database of that name.</source>
        <translation>连接池代理工作正常，但其后的服务器没有该名称的数据库。</translation>
    </message>
    <message>
        <source>The pooler itself rejects the login: the password there is another.</source>
        <translation>连接池代理自身拒绝登录：其中保存的密码不同。</translation>
    </message>
    <message>
        <source>The pooler is let in, but the server behind it rejects the pooler&apos;s own password.</source>
        <translation>连接池代理接受登录，但其后的服务器拒绝连接池代理自己的密码。</translation>
    </message>
    <message>
        <source>The pooler takes no more clients: its max_client_conn is reached.</source>
        <translation>连接池代理不再接受客户端：已达到其 max_client_conn。</translation>
    </message>
    <message>
        <source>The pooler does not reach the server behind it: refused or dropped there.</source>
        <translation>连接池代理无法到达其后的服务器：连接在那里被拒绝或丢弃。</translation>
    </message>
    <message>
        <source>The pooler&apos;s own login at the server behind it keeps failing.</source>
        <translation>连接池代理自身在其后的服务器上持续登录失败。</translation>
    </message>
    <message>
        <source>The pooler has this database disabled: somebody is doing maintenance.</source>
        <translation>连接池代理禁用了该数据库：有人正在维护。</translation>
    </message>
    <message>
        <source>The pooler does not accept a setting that this program sent.</source>
        <translation>连接池代理不接受本程序发送的某项设置。</translation>
    </message>
    <message>
        <source>This machine cannot ask for the name in {address} at present: {code}.</source>
        <translation>本机目前无法查询 {address} 中的域名：{code}。</translation>
    </message>
    <message>
        <source>The name in {address} does not resolve from {vantage}: {code}.</source>
        <translation>从 {vantage} 无法解析 {address} 中的域名：{code}。</translation>
    </message>
    <message>
        <source>No name server answered for {address} from {vantage} in time.</source>
        <translation>从 {vantage} 查询 {address} 时，没有 DNS 服务器及时应答。</translation>
    </message>
    <message>
        <source>Nothing accepts connections for {target} at {address}: {code} from {vantage}.</source>
        <translation>{address} 上没有为 {target} 接受连接的服务：从 {vantage} 得到 {code}。</translation>
    </message>
    <message>
        <source>{address} refuses TCP from {vantage}: {code}.</source>
        <translation>{address} 拒绝来自 {vantage} 的 TCP 连接：{code}。</translation>
    </message>
    <message>
        <source>{address} does not answer a TCP connection from {vantage} at all: packets are dropped on the way.</source>
        <translation>{address} 对来自 {vantage} 的 TCP 连接完全没有应答：数据包在途中被丢弃。</translation>
    </message>
    <message>
        <source>The network says that the host of {address} cannot be reached from {vantage}: {code}.</source>
        <translation>网络报告从 {vantage} 无法到达 {address} 的主机：{code}。</translation>
    </message>
    <message>
        <source>There is no route to {address} from {vantage}: {code}. Is a VPN or a link down?</source>
        <translation>从 {vantage} 到 {address} 没有路由：{code}。是否有 VPN 或链路断开？</translation>
    </message>
    <message>
        <source>The connection to {address} died on the way: {code}.</source>
        <translation>到 {address} 的连接在途中断开：{code}。</translation>
    </message>
    <message>
        <source>{address} drops connections from {vantage} at once: {code}.</source>
        <translation>{address} 立即断开来自 {vantage} 的连接：{code}。</translation>
    </message>
    <message>
        <source>{address} refused a connection from {vantage} and took one a moment later.</source>
        <translation>{address} 拒绝了来自 {vantage} 的一个连接，片刻之后又接受了一个。</translation>
    </message>
    <message>
        <source>A route of this machine itself prohibits {address}: {code}.</source>
        <translation>本机的一条路由禁止访问 {address}：{code}。</translation>
    </message>
    <message>
        <source>A firewall may prohibit {address} from {vantage}: {code}.</source>
        <translation>可能有防火墙禁止从 {vantage} 访问 {address}：{code}。</translation>
    </message>
    <message>
        <source>Over IPv6 a firewall&apos;s answer looks the same as a route of this machine that prohibits: &apos;ip route get&apos; with the address tells them apart.</source>
        <translation>在 IPv6 上，防火墙的应答与本机的禁止路由看起来一样：用“ip route get”加地址可以区分两者。</translation>
    </message>
    <message>
        <source>This machine itself does not let the connection to {address} out: {code}.</source>
        <translation>本机自身不允许到 {address} 的连接发出：{code}。</translation>
    </message>
    <message>
        <source>{address} accepts connections and then says nothing.</source>
        <translation>{address} 接受连接，随后没有任何响应。</translation>
    </message>
    <message>
        <source>{target} answered that it offers no TLS, and the profile asks for it.</source>
        <translation>{target} 应答称不提供 TLS，而配置文件要求使用。</translation>
    </message>
    <message>
        <source>Bytes were waiting behind the server&apos;s answer before any encryption: somebody may sit in the middle. Do not log in.</source>
        <translation>在加密之前，服务器的应答之后还有待读取的字节：可能存在中间人。请勿登录。</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak the protocol that is expected there.</source>
        <translation>{address} 上应答的服务使用的不是预期的协议。</translation>
    </message>
    <message>
        <source>{address} accepts connections and closes them at once: a load balancer without a server behind it, or a server that crashes.</source>
        <translation>{address} 接受连接后立即关闭：负载均衡器后面没有服务器，或服务器正在崩溃。</translation>
    </message>
    <message>
        <source>{address} accepts connections and drops them at once ({code}): a load balancer without a server behind it, or a server that crashes.</source>
        <translation>{address} 接受连接后立即断开（{code}）：负载均衡器后面没有服务器，或服务器正在崩溃。</translation>
    </message>
    <message>
        <source>The certificate of {target} has expired.</source>
        <translation>{target} 的证书已过期。</translation>
    </message>
    <message>
        <source>The certificate of {target} is not valid yet, or this machine&apos;s clock is wrong.</source>
        <translation>{target} 的证书尚未生效，或本机时钟有误。</translation>
    </message>
    <message>
        <source>The certificate of {target} was made for another name.</source>
        <translation>{target} 的证书是为另一个名称签发的。</translation>
    </message>
    <message>
        <source>The certificate of {target} was made for another address.</source>
        <translation>{target} 的证书是为另一个地址签发的。</translation>
    </message>
    <message>
        <source>The certificate of {target} cannot be trusted: {code}.</source>
        <translation>{target} 的证书不可信：{code}。</translation>
    </message>
    <message>
        <source>The server refused the client certificate of this program.</source>
        <translation>服务器拒绝了本程序的客户端证书。</translation>
    </message>
    <message>
        <source>The server asks for a client certificate, and the profile names none.</source>
        <translation>服务器要求客户端证书，而配置文件没有指定。</translation>
    </message>
    <message>
        <source>The TLS handshake with {target} was refused: {code}.</source>
        <translation>与 {target} 的 TLS 握手被拒绝：{code}。</translation>
    </message>
    <message>
        <source>{address} began a TLS handshake and then said nothing more.</source>
        <translation>{address} 开始了 TLS 握手，随后没有任何响应。</translation>
    </message>
    <message>
        <source>{address} ended the connection in the middle of the TLS handshake.</source>
        <translation>{address} 在 TLS 握手过程中断开了连接。</translation>
    </message>
    <message>
        <source>{address} ended the connection in the middle of the TLS handshake: {code}.</source>
        <translation>{address} 在 TLS 握手过程中断开了连接：{code}。</translation>
    </message>
    <message>
        <source>The TLS handshake with {address} broke off: the peer does not keep to the protocol.</source>
        <translation>与 {address} 的 TLS 握手中断：对端未遵守协议。</translation>
    </message>
    <message>
        <source>{target} rejects the password, or does not know the user: the server tells both alike.</source>
        <translation>{target} 拒绝该密码，或不认识该用户：服务器对两者的答复相同。</translation>
    </message>
    <message>
        <source>{target} does not let this login in: {code}.</source>
        <translation>{target} 不允许此登录：{code}。</translation>
    </message>
    <message>
        <source>The login lacks a privilege on {target}: {code}.</source>
        <translation>该登录账号在 {target} 上缺少权限：{code}。</translation>
    </message>
    <message>
        <source>The server runs, but has no database of that name.</source>
        <translation>服务器在运行，但没有该名称的数据库。</translation>
    </message>
    <message>
        <source>The database exists, but takes no connections at present.</source>
        <translation>数据库存在，但目前不接受连接。</translation>
    </message>
    <message>
        <source>All slots for ordinary logins are taken; the ones reserved for administrators remain.</source>
        <translation>普通登录的连接槽已全部占用；仅剩为管理员保留的连接槽。</translation>
    </message>
    <message>
        <source>This login has reached its own connection limit: raising max_connections will not help.</source>
        <translation>此登录账号已达到自身的连接数上限：提高 max_connections 没有帮助。</translation>
    </message>
    <message>
        <source>This database has reached its own connection limit: raising max_connections will not help.</source>
        <translation>此数据库已达到自身的连接数上限：提高 max_connections 没有帮助。</translation>
    </message>
    <message>
        <source>Every slot is taken, the reserved ones too: administrators are locked out as well.</source>
        <translation>所有连接槽均被占用，包括保留的：管理员也无法登录。</translation>
    </message>
    <message>
        <source>The server has no connection slot left.</source>
        <translation>服务器没有剩余的连接槽。</translation>
    </message>
    <message>
        <source>The server is starting up, shutting down or recovering. Wait; there is nothing to repair yet.</source>
        <translation>服务器正在启动、关闭或恢复。请等待；目前没有需要修复的问题。</translation>
    </message>
    <message>
        <source>The session was ended by an administrator or a shutdown: {code}.</source>
        <translation>会话被管理员或关闭过程终止：{code}。</translation>
    </message>
    <message>
        <source>The session was ended because another one crashed: {code}. The server recovers.</source>
        <translation>会话因另一会话崩溃而终止：{code}。服务器正在恢复。</translation>
    </message>
    <message>
        <source>The database was dropped: {code}.</source>
        <translation>数据库已被删除：{code}。</translation>
    </message>
    <message>
        <source>The server ended the session as idle, in the middle of a look: {code}.</source>
        <translation>服务器在检查途中将会话作为空闲会话终止：{code}。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full.</source>
        <translation>服务器的磁盘已满。</translation>
    </message>
    <message>
        <source>The server is out of memory.</source>
        <translation>服务器内存不足。</translation>
    </message>
    <message>
        <source>The server reports damaged data: {code}. Escalate at once.</source>
        <translation>服务器报告数据损坏：{code}。请立即升级上报。</translation>
    </message>
    <message>
        <source>The server reports a damaged index: {code}. Escalate at once.</source>
        <translation>服务器报告索引损坏：{code}。请立即升级上报。</translation>
    </message>
    <message>
        <source>The server cannot read or write its disk: {code}.</source>
        <translation>服务器无法读写其磁盘：{code}。</translation>
    </message>
    <message>
        <source>What answers for {target} complains about the protocol: a pooler, or another service, stands there.</source>
        <translation>为 {target} 应答的服务报告协议错误：那里是连接池代理或其他服务。</translation>
    </message>
    <message>
        <source>The server does not know a setting that this program sent.</source>
        <translation>服务器不认识本程序发送的某项设置。</translation>
    </message>
    <message>
        <source>{target} answered with an error before any encryption: it may be unable to start a process.</source>
        <translation>{target} 在加密之前就返回了错误：它可能无法启动进程。</translation>
    </message>
    <message>
        <source>The login was broken off: {address} asked for it in a way that this program does not accept. Somebody may sit in the middle.</source>
        <translation>登录已中止：{address} 要求的登录方式不被本程序接受。可能存在中间人。</translation>
    </message>
    <message>
        <source>What answers at {address} does not keep to PostgreSQL&apos;s protocol.</source>
        <translation>{address} 上应答的服务未遵守 PostgreSQL 协议。</translation>
    </message>
    <message>
        <source>{address} answers, but a login does not come to its end.</source>
        <translation>{address} 有应答，但登录无法完成。</translation>
    </message>
    <message>
        <source>{address} ended the connection during the login without a word.</source>
        <translation>{address} 在登录过程中断开了连接，未给出任何说明。</translation>
    </message>
    <message>
        <source>{address} ended the connection during the login: {code}.</source>
        <translation>{address} 在登录过程中断开了连接：{code}。</translation>
    </message>
    <message>
        <source>{target} lets in, but a simple query does not come back in time.</source>
        <translation>{target} 接受登录，但简单查询未能及时返回。</translation>
    </message>
    <message>
        <source>The session was lost during a simple query: {code}. A crash, a shutdown, or the network.</source>
        <translation>会话在执行简单查询时丢失：{code}。原因可能是崩溃、关闭或网络。</translation>
    </message>
    <message>
        <source>The server ended the session during a simple query: a crash or a shutdown.</source>
        <translation>服务器在执行简单查询时终止了会话：崩溃或关闭。</translation>
    </message>
    <message>
        <source>{target} accepts requests and does not answer in time.</source>
        <translation>{target} 接受请求，但未及时应答。</translation>
    </message>
    <message>
        <source>{target} answers, but not with what a healthy service says.</source>
        <translation>{target} 有应答，但内容不是健康服务应有的。</translation>
    </message>
    <message>
        <source>{target} asks for credentials: {code}.</source>
        <translation>{target} 要求提供凭据：{code}。</translation>
    </message>
    <message>
        <source>{target} forbids the request: {code}.</source>
        <translation>{target} 禁止该请求：{code}。</translation>
    </message>
    <message>
        <source>{address} is not there: another service answers, or the path is wrong.</source>
        <translation>{address} 不存在：应答的是另一个服务，或路径有误。</translation>
    </message>
    <message>
        <source>{target} answers that it is not well: {code}.</source>
        <translation>{target} 应答称自身状态不佳：{code}。</translation>
    </message>
    <message>
        <source>What answers at {address} does not speak HTTP.</source>
        <translation>{address} 上应答的服务使用的不是 HTTP。</translation>
    </message>
    <message>
        <source>{target} ended the connection without a whole answer.</source>
        <translation>{target} 未给出完整应答就断开了连接。</translation>
    </message>
    <message>
        <source>{target} ended the connection without a whole answer: {code}.</source>
        <translation>{target} 未给出完整应答就断开了连接：{code}。</translation>
    </message>
    <message>
        <source>{target} sends an answer that breaks off or breaks the protocol.</source>
        <translation>{target} 发送的应答中断或不符合协议。</translation>
    </message>
    <message>
        <source>{target} is running out of connection slots.</source>
        <translation>{target} 的连接槽即将耗尽。</translation>
    </message>
    <message>
        <source>The pooler holds back a database: paused or disabled there.</source>
        <translation>连接池代理暂停了一个数据库的服务：在那里被暂停或禁用。</translation>
    </message>
    <message>
        <source>Clients of {target} wait for a connection.</source>
        <translation>{target} 的客户端在等待连接。</translation>
    </message>
    <message>
        <source>{target} was restarted since the look before this one.</source>
        <translation>{target} 自上次检查之后重启过。</translation>
    </message>
    <message>
        <source>{target} was restarted often.</source>
        <translation>{target} 频繁重启。</translation>
    </message>
    <message>
        <source>Not every instance of {target} is online.</source>
        <translation>{target} 并非所有实例都在线。</translation>
    </message>
    <message>
        <source>{target} runs in an unusual number of instances.</source>
        <translation>{target} 的运行实例数量异常。</translation>
    </message>
    <message>
        <source>{target} uses much memory.</source>
        <translation>{target} 占用大量内存。</translation>
    </message>
    <message>
        <source>{target} uses much of its processor.</source>
        <translation>{target} 占用大量处理器资源。</translation>
    </message>
    <message>
        <source>A transaction on {target} has been open for long and holds its slot.</source>
        <translation>{target} 上有一个事务长时间未结束，并占用其连接槽。</translation>
    </message>
    <message>
        <source>The certificate of {target} is about to expire.</source>
        <translation>{target} 的证书即将过期。</translation>
    </message>
    <message>
        <source>{target} is behind its primary.</source>
        <translation>{target} 落后于其主库。</translation>
    </message>
    <message>
        <source>The server counted damaged pages. Escalate at once.</source>
        <translation>服务器统计到损坏的数据页。请立即升级上报。</translation>
    </message>
    <message>
        <source>The database has grown past its limit.</source>
        <translation>数据库大小已超过限值。</translation>
    </message>
    <message>
        <source>The server of {target} was restarted a short while ago.</source>
        <translation>{target} 的服务器不久前重启过。</translation>
    </message>
    <message>
        <source>Connecting to {address} from {vantage} takes long.</source>
        <translation>从 {vantage} 连接 {address} 耗时较长。</translation>
    </message>
    <message>
        <source>{target} answers slowly.</source>
        <translation>{target} 应答缓慢。</translation>
    </message>
    <message>
        <source>{target} tells of refused connections.</source>
        <translation>{target} 报告连接被拒绝。</translation>
    </message>
    <message>
        <source>{target} tells that no connection is to be had.</source>
        <translation>{target} 报告无法获得连接。</translation>
    </message>
    <message>
        <source>{target} tells of trouble with TLS.</source>
        <translation>{target} 报告 TLS 问题。</translation>
    </message>
    <message>
        <source>{target} tells of logins that were refused.</source>
        <translation>{target} 报告登录被拒绝。</translation>
    </message>
    <message>
        <source>{target} tells of answers that did not come in time.</source>
        <translation>{target} 报告应答未能及时到达。</translation>
    </message>
    <message>
        <source>{target} tells of more errors than its limit.</source>
        <translation>{target} 报告的错误数超过其限值。</translation>
    </message>
    <message>
        <source>Nothing was written to {target} for long.</source>
        <translation>{target} 已长时间没有写入。</translation>
    </message>
    <message>
        <source>{target} has grown past its limit.</source>
        <translation>{target} 的大小已超过限值。</translation>
    </message>
    <message>
        <source>The mail account {target} shows mail that is not delivered.</source>
        <translation>邮件账户 {target} 显示有邮件未送达。</translation>
    </message>
    <message>
        <source>{target} takes hardly any more requests for now.</source>
        <translation>{target} 目前几乎不再接受请求。</translation>
    </message>
    <message>
        <source>{target} holds events that the service did not take.</source>
        <translation>{target} 中有服务未接收的事件。</translation>
    </message>
    <message>
        <source>Nothing new was written to the table of {target} for too long.</source>
        <translation>{target} 的表过长时间没有新写入。</translation>
    </message>
    <message>
        <source>The counts of {target} are not as they should be.</source>
        <translation>{target} 的计数不符合预期。</translation>
    </message>
    <message>
        <source>The vendor behind {target} tells of trouble itself.</source>
        <translation>{target} 背后的供应商自己报告了问题。</translation>
    </message>
    <message>
        <source>What {target} counts has crossed its limit.</source>
        <translation>{target} 的计数值已越过限值。</translation>
    </message>
    <message>
        <source>{target} finds more series than its limit.</source>
        <translation>{target} 找到的序列数超过其限值。</translation>
    </message>
    <message>
        <source>{target} answers with a body of an unusual size.</source>
        <translation>{target} 应答的正文大小异常。</translation>
    </message>
    <message>
        <source>{address} does not answer SSH from {vantage} at all: the host is down, or packets are dropped on the way.</source>
        <translation>{address} 对来自 {vantage} 的 SSH 完全没有应答：主机已宕机，或数据包在途中被丢弃。</translation>
    </message>
    <message>
        <source>{address} answers and refuses SSH from {vantage}: sshd is not running there, {code}.</source>
        <translation>{address} 有应答，但拒绝来自 {vantage} 的 SSH：那里没有运行 sshd，{code}。</translation>
    </message>
    <message>
        <source>Whether the host itself is down, its own console or its provider tells.</source>
        <translation>主机本身是否宕机，可通过其控制台或提供商得知。</translation>
    </message>
    <message>
        <source>The host key of {target} was never seen before: compare its fingerprint with the host&apos;s, then accept it.</source>
        <translation>{target} 的主机密钥此前从未见过：请将其指纹与主机上的核对，然后接受。</translation>
    </message>
    <message>
        <source>The host key of {target} could not be compared with what is known.</source>
        <translation>{target} 的主机密钥无法与已知密钥核对。</translation>
    </message>
    <message>
        <source>{target} shows another host key than before: nothing was sent to it. Do not log in by other means before somebody has vouched for the new key.</source>
        <translation>{target} 出示的主机密钥与之前不同：未向其发送任何内容。在有人确认新密钥可信之前，请勿以其他方式登录。</translation>
    </message>
    <message>
        <source>{target} is reached, but its SSH server lets this user in with none of the keys.</source>
        <translation>可以到达 {target}，但其 SSH 服务器不接受此用户的任何密钥。</translation>
    </message>
    <message>
        <source>{address} accepts connections, and its SSH server says nothing.</source>
        <translation>{address} 接受连接，但其 SSH 服务器没有任何响应。</translation>
    </message>
    <message>
        <source>{target} does not run a simple command in time: the host hangs, or the link died.</source>
        <translation>{target} 未能及时执行简单命令：主机挂起，或链路已断。</translation>
    </message>
    <message>
        <source>{target} lets in, and its SSH server does not allow commands.</source>
        <translation>{target} 接受登录，但其 SSH 服务器不允许执行命令。</translation>
    </message>
    <message>
        <source>{address} answers, but a login over SSH does not come to its end.</source>
        <translation>{address} 有应答，但 SSH 登录无法完成。</translation>
    </message>
    <message>
        <source>{target} ended the SSH connection: {code}.</source>
        <translation>{target} 断开了 SSH 连接：{code}。</translation>
    </message>
    <message>
        <source>{target} and this program did not agree on how to talk SSH.</source>
        <translation>{target} 与本程序未能就 SSH 的通信方式达成一致。</translation>
    </message>
    <message>
        <source>The SSH server of {vantage} does not let {address} be looked at from there.</source>
        <translation>{vantage} 的 SSH 服务器不允许从那里检查 {address}。</translation>
    </message>
    <message>
        <source>{target} crashes again and again, and pm2 has given up restarting it.</source>
        <translation>{target} 反复崩溃，pm2 已放弃重启它。</translation>
    </message>
    <message>
        <source>{target} does not run: somebody stopped it, and pm2 leaves it so.</source>
        <translation>{target} 未运行：有人停止了它，pm2 保持其停止状态。</translation>
    </message>
    <message>
        <source>No pm2 runs on {vantage} for this user: nothing keeps {target} alive.</source>
        <translation>{vantage} 上没有为此用户运行的 pm2：没有任何机制保持 {target} 运行。</translation>
    </message>
    <message>
        <source>pm2 on {vantage} knows no process of that name.</source>
        <translation>{vantage} 上的 pm2 没有该名称的进程。</translation>
    </message>
    <message>
        <source>{target} is not online: {code}.</source>
        <translation>{target} 不在线：{code}。</translation>
    </message>
    <message>
        <source>pm2 could not be asked on {vantage}: {code}.</source>
        <translation>无法查询 {vantage} 上的 pm2：{code}。</translation>
    </message>
    <message>
        <source>pm2 on {vantage} does not answer in time.</source>
        <translation>{vantage} 上的 pm2 未及时应答。</translation>
    </message>
    <message>
        <source>pm2 on {vantage} answers with something else than its list.</source>
        <translation>{vantage} 上的 pm2 返回的不是其进程列表。</translation>
    </message>
    <message>
        <source>The log {target} cannot be read from {vantage}: {code}.</source>
        <translation>从 {vantage} 无法读取日志 {target}：{code}。</translation>
    </message>
    <message>
        <source>pm2 on {vantage} does not say where the log {target} lies: {code}.</source>
        <translation>{vantage} 上的 pm2 未说明日志 {target} 的位置：{code}。</translation>
    </message>
    <message>
        <source>The log {target} could not be asked for on {vantage}: {code}.</source>
        <translation>无法在 {vantage} 上查询日志 {target}：{code}。</translation>
    </message>
    <message>
        <source>{vantage} does not say in time how the log {target} stands.</source>
        <translation>{vantage} 未及时说明日志 {target} 的状况。</translation>
    </message>
    <message>
        <source>The canister of {target} was asked, and what came back is no answer.</source>
        <translation>已查询 {target} 的 canister，但返回的内容不是有效应答。</translation>
    </message>
    <message>
        <source>The database does not know the table or the column of {target}: {code}. Is the profile right, and was nothing dropped or renamed?</source>
        <translation>数据库中没有 {target} 的表或列：{code}。配置文件是否正确，是否有表或列被删除或改名？</translation>
    </message>
    <message>
        <source>The login may not read the table of {target}: {code}.</source>
        <translation>该登录账号无权读取 {target} 的表：{code}。</translation>
    </message>
    <message>
        <source>The column of {target} does not tell when a row was written: {code}.</source>
        <translation>{target} 的列不能说明行的写入时间：{code}。</translation>
    </message>
    <message>
        <source>The command that asks the canister of {target} is not there.</source>
        <translation>用于查询 {target} 的 canister 的命令不存在。</translation>
    </message>
    <message>
        <source>The command that asks the canister of {target} may not be run.</source>
        <translation>用于查询 {target} 的 canister 的命令不允许执行。</translation>
    </message>
    <message>
        <source>The canister of {target} could not be asked: the command for it failed ({code}).</source>
        <translation>无法查询 {target} 的 canister：所用命令失败（{code}）。</translation>
    </message>
    <message>
        <source>The canister of {target} did not answer in time.</source>
        <translation>{target} 的 canister 未及时应答。</translation>
    </message>
    <message>
        <source>The canister of {target} answered, and its count is not in the answer.</source>
        <translation>{target} 的 canister 有应答，但应答中没有其计数。</translation>
    </message>
    <message>
        <source>The vendor&apos;s own status page, and a look from elsewhere, tell them apart.</source>
        <translation>供应商自己的状态页，以及从别处进行的检查，可以区分两者。</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} answers that it is not well: {code}.</source>
        <translation>{target} 背后的供应商 API 应答称自身状态不佳：{code}。</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} takes requests and does not answer in time.</source>
        <translation>{target} 背后的供应商 API 接受请求，但未及时应答。</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} ended the connection without a whole answer.</source>
        <translation>{target} 背后的供应商 API 未给出完整应答就断开了连接。</translation>
    </message>
    <message>
        <source>{address} points elsewhere ({code}): is that the vendor&apos;s API?</source>
        <translation>{address} 指向别处（{code}）：那是供应商的 API 吗？</translation>
    </message>
    <message>
        <source>The mail vendor rejects the API key: it was revoked, or it is another one.</source>
        <translation>邮件供应商拒绝该 API 密钥：密钥已被吊销，或不是同一个。</translation>
    </message>
    <message>
        <source>The mail vendor knows the API key and forbids the request: a scope is missing, or the account is suspended.</source>
        <translation>邮件供应商认可该 API 密钥，但禁止该请求：缺少权限范围，或账户已被暂停。</translation>
    </message>
    <message>
        <source>The mail vendor takes no more requests for now: the rate limit is reached.</source>
        <translation>邮件供应商目前不再接受请求：已达到速率限制。</translation>
    </message>
    <message>
        <source>The payments vendor rejects the API key: it was revoked, or it is another one.</source>
        <translation>支付供应商拒绝该 API 密钥：密钥已被吊销，或不是同一个。</translation>
    </message>
    <message>
        <source>The payments vendor knows the API key and forbids the request: a permission is missing.</source>
        <translation>支付供应商认可该 API 密钥，但禁止该请求：缺少权限。</translation>
    </message>
    <message>
        <source>The payments vendor takes no more requests for now: the rate limit is reached.</source>
        <translation>支付供应商目前不再接受请求：已达到速率限制。</translation>
    </message>
    <message>
        <source>Events of {target} have no way to the service.</source>
        <translation>{target} 的事件没有到达服务的途径。</translation>
    </message>
    <message>
        <source>Key: refused, %1.</source>
        <translation>密钥：被拒绝，%1。</translation>
    </message>
    <message>
        <source>Key: accepted.</source>
        <translation>密钥：已接受。</translation>
    </message>
    <message>
        <source>Key: not judged.</source>
        <translation>密钥：未判定。</translation>
    </message>
    <message>
        <source>Rate limit: reached; requests are taken again in %1.</source>
        <translation>速率限制：已达到；%1后重新接受请求。</translation>
    </message>
    <message>
        <source>Rate limit: %1 of %2 requests are left.</source>
        <translation>速率限制：剩余 %1 / %2 个请求。</translation>
    </message>
    <message>
        <source>Rate limit: the vendor does not tell.</source>
        <translation>速率限制：供应商未说明。</translation>
    </message>
    <message>
        <source>Bounces and blocks: not seen.</source>
        <translation>退信和拦截：未观测到。</translation>
    </message>
    <message>
        <source>In 24 hours: %1 bounces, %2 blocks, %3 spam reports.</source>
        <translation>24 小时内：退信 %1 封，拦截 %2 封，垃圾邮件举报 %3 次。</translation>
    </message>
    <message>
        <source>The last of them: %1</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>Webhooks: not seen.</source>
        <translation>Webhook：未观测到。</translation>
    </message>
    <message>
        <source>Events that were not delivered: %1; webhooks that wait for them: %2.</source>
        <translation>未送达的事件：%1；等待这些事件的 webhook：%2。</translation>
    </message>
    <message>
        <source>The newest of them: %1.</source>
        <translation>其中最新的：%1。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未观测到</translation>
    </message>
    <message>
        <source>answers in %1</source>
        <translation>应答用时 %1</translation>
    </message>
    <message>
        <source>The vendor says green, you are failing.</source>
        <translation>供应商显示正常，而您这边有故障。</translation>
    </message>
    <message>
        <source>The vendor tells of trouble, and it is seen here.</source>
        <translation>供应商报告了问题，这里也观测到了。</translation>
    </message>
    <message>
        <source>The vendor tells of trouble; nothing of it is seen here.</source>
        <translation>供应商报告了问题；这里没有观测到。</translation>
    </message>
    <message>
        <source>There is no status page to compare with.</source>
        <translation>没有可供对照的状态页。</translation>
    </message>
    <message>
        <source>All agree: nothing is wrong.</source>
        <translation>各方一致：没有问题。</translation>
    </message>
    <message>
        <source>Not everything could be seen.</source>
        <translation>未能观测到全部情况。</translation>
    </message>
    <message>
        <source>Reachable: yes, and it answers %1.</source>
        <translation>可达：是，应答为 %1。</translation>
    </message>
    <message>
        <source>Reachable: no, %1.</source>
        <translation>可达：否，%1。</translation>
    </message>
    <message>
        <source>Reachable: yes, it answered in %1.</source>
        <translation>可达：是，应答用时 %1。</translation>
    </message>
    <message>
        <source>The vendor says green, but not all is well here.</source>
        <translation>供应商显示正常，但这里并非一切正常。</translation>
    </message>
    <message>
        <source>%1 needs %2, which fails too, as %3 shows: look there first.</source>
        <translation>%1 依赖 %2，如 %3 所示，后者也有故障：请先看那里。</translation>
    </message>
    <message>
        <source>the limit that was reached is the login&apos;s or the database&apos;s own</source>
        <translation>达到的是该登录或该数据库自身的上限</translation>
    </message>
    <message>
        <source>{target} does not come to its turn in time, and clients wait at the pooler: all of its connections are in use.</source>
        <translation>{target} 未能及时轮到，连接池处有客户端在等待：其所有连接都在使用中。</translation>
    </message>
    <message>
        <source>{target} does not come to its turn in time, and clients wait at the pooler: it may not reach the server.</source>
        <translation>{target} 未能及时轮到，连接池处有客户端在等待：它可能连不上服务器。</translation>
    </message>
    <message>
        <source>The pooler is told by the server behind it that no connection slot is left.</source>
        <translation>连接池后面的服务器告诉它：已没有空闲的连接槽。</translation>
    </message>
    <message>
        <source>The pooler is told by the server behind it that this login or database has reached its own connection limit.</source>
        <translation>连接池后面的服务器告诉它：该登录或该数据库已达到自身的连接上限。</translation>
    </message>
    <message>
        <source>The server behind the pooler is starting up, shutting down or recovering.</source>
        <translation>连接池后面的服务器正在启动、关闭或恢复。</translation>
    </message>
    <message>
        <source>The vendor&apos;s API behind {target} does not take what it is asked: {code}.</source>
        <translation>{target} 背后的供应商 API 不接受所发的请求：{code}。</translation>
    </message>
    <message>
        <source>Reachable: not asked, %1.</source>
        <translation>可达：未询问，%1。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>From what stands here (−) to what stands in the file (+)</source>
        <translation>从此处的内容 (−) 到文件中的内容 (+)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>nothing</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>that you do not know, after %1</source>
        <translation>不知道，用时 %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>Escalation</name>
    <message>
        <source>only a person can tell</source>
        <translation>只有人能判断</translation>
    </message>
    <message>
        <source>says %1, %2</source>
        <translation>%1 于 %2 答复</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>是，%1</translation>
    </message>
    <message>
        <source>no, %1</source>
        <translation>否，%1</translation>
    </message>
    <message>
        <source>not known, %1</source>
        <translation>不清楚，%1</translation>
    </message>
    <message>
        <source>Database unrecoverable</source>
        <translation>数据库无法恢复</translation>
    </message>
    <message>
        <source>Data corruption suspected</source>
        <translation>疑似数据损坏</translation>
    </message>
    <message>
        <source>Cloud provider issue</source>
        <translation>云服务商问题</translation>
    </message>
    <message>
        <source>Prolonged mail outage</source>
        <translation>邮件长时间中断</translation>
    </message>
    <message>
        <source>Response time exceeded</source>
        <translation>响应时间已超出</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>严重级别：%1</translation>
    </message>
    <message>
        <source>Severity %1 or worse</source>
        <translation>严重级别：%1及以上</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外 %2 个</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>no look can tell; ask</source>
        <translation>检查无法判断；请询问</translation>
    </message>
    <message>
        <source>not seen, or too long ago: %1</source>
        <translation>未观测到，或观测已过久：%1</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; explains it as well</source>
        <translation>%1：“%2”同样可以解释</translation>
    </message>
    <message>
        <source>only as a symptom of something else</source>
        <translation>仅作为其他问题的症状</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>whether an incident is open is not known here</source>
        <translation>此处无法得知是否有进行中的事件</translation>
    </message>
    <message>
        <source>no incident is open</source>
        <translation>没有进行中的事件</translation>
    </message>
    <message>
        <source>acknowledged (%1)</source>
        <translation>已确认（%1）</translation>
    </message>
    <message>
        <source>acknowledged by %1 (%2)</source>
        <translation>已由 %1 确认（%2）</translation>
    </message>
    <message>
        <source>nobody has acknowledged %1 within %2</source>
        <translation>%2内没有人确认 %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 的严重级别：%2</translation>
    </message>
    <message>
        <source>%1: the last look is too old</source>
        <translation>%1：最近一次检查过于陈旧</translation>
    </message>
    <message>
        <source>%1 was not looked at</source>
        <translation>未对 %1 进行检查</translation>
    </message>
    <message>
        <source>%1: %2, %3, recovery not seen</source>
        <translation>%1：%2，%3，未观测到恢复</translation>
    </message>
    <message>
        <source>nothing was seen of the server of %1: %2</source>
        <translation>未观测到 %1 的服务器：%2</translation>
    </message>
    <message>
        <source>nothing was seen of the server of %1</source>
        <translation>未观测到 %1 的服务器</translation>
    </message>
    <message>
        <source>%1 counts %2 damaged pages</source>
        <translation>%1 统计到 %2 个损坏的数据页</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 报告 %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>the profile has no PostgreSQL server to look at</source>
        <translation>配置文件中没有可检查的 PostgreSQL 服务器</translation>
    </message>
    <message>
        <source>answer from %1</source>
        <translation>来自 %1 的应答</translation>
    </message>
    <message>
        <source>no XX001/XX002, 0 checksum failures</source>
        <translation>没有 XX001/XX002，校验和失败 0 次</translation>
    </message>
    <message>
        <source>no XX001/XX002; %1 counts no checksum failures</source>
        <translation>没有 XX001/XX002；%1 不统计校验和失败</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>seen by one look, for how long is not known</source>
        <translation>由一次检查观测到，持续时间不明</translation>
    </message>
    <message>
        <source>for at least %1</source>
        <translation>至少已持续 %1</translation>
    </message>
</context>
<context>
    <name>EscalationMessage</name>
    <message>
        <source>help is needed</source>
        <translation>需要协助</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1，始于 %2。</translation>
    </message>
    <message>
        <source>Scenario &apos;%1&apos;</source>
        <translation>场景“%1”</translation>
    </message>
    <message>
        <source>Scenario %1 (%2)</source>
        <translation>场景 %1（%2）</translation>
    </message>
    <message>
        <source>%1, confidence %2:</source>
        <translation>%1，置信度 %2：</translation>
    </message>
    <message>
        <source>Not &apos;%1&apos;: %2</source>
        <translation>不是“%1”：%2</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>respond by %1</source>
        <translation>须在 %1 前响应</translation>
    </message>
    <message>
        <source>Effect: %1.</source>
        <translation>影响：%1。</translation>
    </message>
    <message>
        <source>Asked of you: %1.</source>
        <translation>请您协助：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>EscalationWords</name>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>in ≤ %1</source>
        <translation>≤ %1后</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>from %1, %2:</source>
        <translation>从 %1 观测，%2：</translation>
    </message>
    <message>
        <source>from %1: not seen yet</source>
        <translation>从 %1：尚无观测</translation>
    </message>
</context>
<context>
    <name>FirstProfile</name>
    <message>
        <source>“%1” has characters that cannot be seen, or is too long</source>
        <translation>“%1”含有不可见的字符，或过长</translation>
    </message>
    <message>
        <source>the name has at most %1 characters</source>
        <translation>名称最多 %1 个字符</translation>
    </message>
    <message>
        <source>the profile needs a name</source>
        <translation>配置文件需要名称</translation>
    </message>
    <message>
        <source>there is nothing to look at yet: name a page, a database or a server</source>
        <translation>还没有可检查的对象：请指定页面、数据库或服务器</translation>
    </message>
</context>
<context>
    <name>Grafana</name>
    <message>
        <source>another place</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1其说明：“%2”。</translation>
    </message>
    <message>
        <source>%1 Whether it is noted is not known: look at the dashboard.</source>
        <translation>%1是否已记录不得而知：请查看仪表板。</translation>
    </message>
    <message>
        <source>no whole answer came: %1 at %2.</source>
        <translation>未收到完整应答：%1（%2）。</translation>
    </message>
    <message>
        <source>it could not be reached: %1 at %2. Nothing was sent; is &apos;grafana: dashboard:&apos; of the profile its address?</source>
        <translation>无法到达：%1（%2 阶段）。未发送任何内容；配置文件的“grafana: dashboard:”是否为其地址？</translation>
    </message>
    <message>
        <source>it does not know the token (401): put a valid one where &apos;grafana: token:&apos; says.</source>
        <translation>令牌未被认可 (401)：请在“grafana: token:”所指之处放入有效的令牌。</translation>
    </message>
    <message>
        <source>the token may not write annotations (403): give its service account the role Editor.</source>
        <translation>该令牌无权写入注释 (403)：请为其服务账户授予 Editor 角色。</translation>
    </message>
    <message>
        <source>there is nothing that takes annotations (404): is the dashboard&apos;s address right?</source>
        <translation>那里没有接收注释的服务 (404)：仪表板的地址是否正确？</translation>
    </message>
    <message>
        <source>it takes no more at present (429): note it there by hand.</source>
        <translation>目前不再接受请求 (429)：请在那里手动记录。</translation>
    </message>
    <message>
        <source>it refuses with status %1.</source>
        <translation>以状态 %1 拒绝。</translation>
    </message>
    <message>
        <source>status %1 leads to %2, which is not followed: the token is for the address in the profile alone.</source>
        <translation>状态 %1 指向 %2，不予跟随：令牌仅用于配置文件中的地址。</translation>
    </message>
    <message>
        <source>it fails itself, with status %1.</source>
        <translation>其自身出错，状态 %1。</translation>
    </message>
    <message>
        <source>what answers is not Grafana, or not it alone.</source>
        <translation>应答的不是 Grafana，或不只是 Grafana。</translation>
    </message>
    <message>
        <source>has it as annotation %1</source>
        <translation>已记为注释 %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>before, %1: %2</source>
        <translation>此前，%1：%2</translation>
    </message>
    <message>
        <source>%1 was not seen from %2 yet</source>
        <translation>尚未从 %2 观测到 %1</translation>
    </message>
    <message>
        <source>%1, from %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>事后</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Root cause, follow-ups</source>
        <translation>根因、后续事项</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What Bridgewatch sees</source>
        <translation>Bridgewatch 的观测</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Before the steps</source>
        <translation>步骤之前</translation>
    </message>
    <message>
        <source>Beyond the runbook</source>
        <translation>运行手册之外</translation>
    </message>
    <message>
        <source>there is no step &apos;%1&apos;</source>
        <translation>没有步骤“%1”</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1；是否指“%2”？</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may mean %2</source>
        <translation>“%1”可能指 %2</translation>
    </message>
    <message>
        <source>the profile has no &apos;%1&apos;</source>
        <translation>配置文件中没有“%1”</translation>
    </message>
</context>
<context>
    <name>Happening</name>
    <message>
        <source>%1, from %2</source>
        <translation>%1 · 从 %2 观测</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>此前为%1</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>已由 %1 确认：%2</translation>
    </message>
    <message>
        <source>GONE</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>alert, stood for %1</source>
        <translation>告警，曾持续 %1</translation>
    </message>
</context>
<context>
    <name>HostKey</name>
    <message>
        <source>Nothing is known yet about the key that this host shows. Compare its fingerprint with the host&apos;s own before anything logs in.</source>
        <translation>对该主机出示的密钥尚无任何记录。在任何登录之前，请将其指纹与主机自身的指纹核对。</translation>
    </message>
    <message>
        <source>The known_hosts file that the profile names could not be read, so no key can be trusted. Mend the file, then look again.</source>
        <translation>配置文件指定的 known_hosts 文件无法读取，因此任何密钥都不可信。请修复该文件，然后重新检查。</translation>
    </message>
    <message>
        <source>This is not the key that known_hosts holds: somebody may sit in the middle, or the host was set up anew.</source>
        <translation>这不是 known_hosts 中保存的密钥：可能存在中间人，或主机已重新安装。</translation>
    </message>
    <message>
        <source>known_hosts holds a key of another type for this host: somebody may sit in the middle, or the host was set up anew.</source>
        <translation>known_hosts 中为该主机保存的是另一种类型的密钥：可能存在中间人，或主机已重新安装。</translation>
    </message>
    <message>
        <source>Nothing logs in. Ask those who run the host whether this is theirs:</source>
        <translation>不会进行任何登录。请询问主机的管理者这是否是他们的密钥：</translation>
    </message>
    <message>
        <source>Only when they say so, remove the old entry and look again:</source>
        <translation>仅在他们确认之后，才删除旧条目并重新检查：</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>the answer&apos;s header is larger than %1 KB</source>
        <translation>应答头超过 %1 KB</translation>
    </message>
    <message>
        <source>the connection was lost once and came back at once</source>
        <translation>连接曾中断一次，随即恢复</translation>
    </message>
    <message>
        <source>the token has characters that no token may have</source>
        <translation>令牌含有令牌中不允许的字符</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a structure</source>
        <translation>一个结构</translation>
    </message>
    <message>
        <source>the body is larger than %1 MB</source>
        <translation>正文超过 %1 MB</translation>
    </message>
    <message>
        <source>the body is no JSON object; it begins: %1</source>
        <translation>正文不是 JSON 对象；其开头为：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2, expected %3</source>
        <translation>“%1”为 %2，期望 %3</translation>
    </message>
    <message>
        <source>the body does not match %1; it begins: %2</source>
        <translation>正文与 %1 不匹配；其开头为：%2</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>状态 %1 指向 %2，不予跟随</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>状态 %1，期望 %2</translation>
    </message>
    <message>
        <source>status %1, expected %2; it says: %3</source>
        <translation>状态 %1，期望 %2；其说明：%3</translation>
    </message>
    <message>
        <source>status %1 as expected, in %2</source>
        <translation>状态 %1 符合期望，用时 %2</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>mitigating</source>
        <translation>缓解中</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>观察中</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 · resolved in %2</source>
        <translation>%1 · 已解决，用时 %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged by %2 after %3</source>
        <translation>%1 · 已由 %2 确认，用时 %3</translation>
    </message>
    <message>
        <source>%1 · response due in %2</source>
        <translation>%1 · 响应剩余时间 %2</translation>
    </message>
    <message>
        <source>%1 · response overdue by %2</source>
        <translation>%1 · 响应已超时 %2</translation>
    </message>
    <message>
        <source>It is not known whether this was noted: %1. Look at the timeline before you do it again.</source>
        <translation>是否已记录不得而知：%1。再次操作之前请查看时间线。</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>incident %1</source>
        <comment>its severity</comment>
        <translation>事件级别：%1</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>A name of more than %1 characters is not noted.</source>
        <translation>超过 %1 个字符的名称不予记录。</translation>
    </message>
    <message>
        <source>An event needs a kind, and somebody whose it is.</source>
        <translation>一条记录需要类型和归属人。</translation>
    </message>
    <message>
        <source>An event needs a time.</source>
        <translation>一条记录需要时间。</translation>
    </message>
    <message>
        <source>What is to be noted is %1 KB long; the journal takes %2 KB: shorten it.</source>
        <translation>要记录的内容为 %1 KB；日志簿最多接受 %2 KB：请缩短。</translation>
    </message>
    <message>
        <source>Events of two incidents are not noted at once.</source>
        <translation>不能同时写入两个事件的记录。</translation>
    </message>
    <message>
        <source>It is noted in incidents.db, but not in its copy: %1 The next event makes that good.</source>
        <translation>已写入 incidents.db，但未写入其副本：%1下一条记录会予以补齐。</translation>
    </message>
    <message>
        <source>Another event has the id %1.</source>
        <translation>另一条记录已使用 id %1。</translation>
    </message>
    <message>
        <source>The journal has an incident of this day with a number that none can follow.</source>
        <translation>日志簿中有一个当日事件的编号，其后无法再编号。</translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation>没有事件 %1。</translation>
    </message>
    <message>
        <source>Incident %1 has changed meanwhile: look at it again.</source>
        <translation>事件 %1 在此期间已更改：请重新查看。</translation>
    </message>
    <message>
        <source>The record of the last event is missing.</source>
        <translation>最后一条记录的登记信息缺失。</translation>
    </message>
    <message>
        <source>Not noted: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Another Bridgewatch is writing the journal and does not end.</source>
        <translation>另一个 Bridgewatch 正在写入日志簿且一直未结束。</translation>
    </message>
    <message>
        <source>The journal is not whole: %1 &apos;bridgewatchctl incident verify&apos; tells all.</source>
        <translation>日志簿不完整：%1 “bridgewatchctl incident verify”会给出全部详情。</translation>
    </message>
    <message>
        <source>%1 was not as it had been written. It was set aside as %2.</source>
        <translation>%1 与写入时不一致，已另存为 %2。</translation>
    </message>
    <message>
        <source>%1 was not as it had been written. It was set aside as %2; a new one is written.</source>
        <translation>%1 与写入时不一致，已另存为 %2；正在写入新文件。</translation>
    </message>
    <message>
        <source>From %1 came back: events %2, incidents %3.</source>
        <translation>已从 %1 恢复：记录 %2 条，事件 %3 个。</translation>
    </message>
    <message>
        <source>Lines of %1 that cannot be read: %2.</source>
        <translation>%1 中无法读取的行：%2。</translation>
    </message>
    <message>
        <source>The last line of incidents.jsonl was not finished: the next event mends it.</source>
        <translation>incidents.jsonl 的最后一行未写完：下一条记录会予以修复。</translation>
    </message>
    <message>
        <source>Line %1 of incidents.jsonl is not as it was written.</source>
        <translation>incidents.jsonl 的第 %1 行与写入时不一致。</translation>
    </message>
    <message>
        <source>Line %1 of incidents.jsonl holds event %2, which comes earlier.</source>
        <translation>incidents.jsonl 的第 %1 行是记录 %2，它应在更前面。</translation>
    </message>
    <message>
        <source>Event %1 is another one in incidents.jsonl.</source>
        <translation>incidents.jsonl 中的记录 %1 与此不同。</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>记录 %1 缺失。</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing.</source>
        <translation>记录 %1 至 %2 缺失。</translation>
    </message>
    <message>
        <source>Event %1 is not as it was written: its hash is of something else.</source>
        <translation>记录 %1 与写入时不一致：其哈希对应的是其他内容。</translation>
    </message>
    <message>
        <source>Event %1 does not follow the event before it.</source>
        <translation>记录 %1 与其前一条记录不衔接。</translation>
    </message>
    <message>
        <source>Event %1 has the id of an event before it.</source>
        <translation>记录 %1 的 id 与之前的一条记录相同。</translation>
    </message>
    <message>
        <source>The journal ended with event %1 and now ends with event %2: what came after is gone.</source>
        <translation>日志簿原先止于记录 %1，现在止于记录 %2：其后的内容已丢失。</translation>
    </message>
    <message>
        <source>Event %1 is not the last that was written (that was event %2).</source>
        <translation>记录 %1 不是最后写入的一条（最后一条是记录 %2）。</translation>
    </message>
    <message>
        <source>%1 events were written, and %2 are there.</source>
        <translation>写入了 %1 条记录，现有 %2 条。</translation>
    </message>
    <message>
        <source>Event %1 stands in incidents.jsonl and not in incidents.db.</source>
        <translation>记录 %1 在 incidents.jsonl 中，但不在 incidents.db 中。</translation>
    </message>
    <message>
        <source>Event %1 is missing in incidents.jsonl.</source>
        <translation>记录 %1 在 incidents.jsonl 中缺失。</translation>
    </message>
    <message>
        <source>Event %1 does not stand in incidents.jsonl yet: the next event mends it.</source>
        <translation>记录 %1 尚未写入 incidents.jsonl：下一条记录会予以修复。</translation>
    </message>
    <message>
        <source>incidents.db is damaged (%1).</source>
        <translation>incidents.db 已损坏（%1）。</translation>
    </message>
    <message>
        <source>incidents.db is not built as this version builds it.</source>
        <translation>incidents.db 的结构与此版本建立的不同。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 Whether it was noted is not known: try again, it is not noted twice.</source>
        <translation>%1是否已记录不得而知：请重试，不会重复记录。</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>%1 It was set aside as %2; a new one is begun.</source>
        <translation>%1该文件已另存为 %2；已启用新文件。</translation>
    </message>
    <message>
        <source>%1 is only read here.</source>
        <translation>此处仅读取 %1。</translation>
    </message>
    <message>
        <source>At most %1 lines are read at once.</source>
        <translation>一次最多读取 %1 行。</translation>
    </message>
    <message>
        <source>%1 holds nothing yet.</source>
        <translation>%1 中尚无内容。</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>没有写入 %1 的权限。</translation>
    </message>
    <message>
        <source>The disk is full: %1 cannot be written until space is freed.</source>
        <translation>磁盘已满：在释放空间之前无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be locked: %2</source>
        <translation>无法锁定 %1：%2</translation>
    </message>
    <message>
        <source>The damaged %1 cannot be renamed.</source>
        <translation>无法重命名已损坏的 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be renamed.</source>
        <translation>无法重命名 %1。</translation>
    </message>
    <message>
        <source>The disk fails: %1 cannot be read or written (%2).</source>
        <translation>磁盘故障：无法读写 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>%1 已损坏（%2）。</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 正被另一个程序占用。</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>无法打开 %1（%2）。</translation>
    </message>
    <message>
        <source>SQLite refuses work on %1: %2</source>
        <translation>SQLite 拒绝对 %1 的操作：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Another Bridgewatch writes %1: this one only reads it.</source>
        <translation>另一个 Bridgewatch 正在写入 %1：本程序仅读取。</translation>
    </message>
    <message>
        <source>%1 is opened for reading only: %2</source>
        <translation>%1 以只读方式打开：%2</translation>
    </message>
    <message>
        <source>%1 was written by a newer version: this one only reads it.</source>
        <translation>%1 由更新的版本写入：本程序仅读取。</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s file, or holds something else: move it away.</source>
        <translation>%1 是其他程序的文件，或包含其他内容：请将其移走。</translation>
    </message>
    <message>
        <source>it was stopped before an answer came</source>
        <translation>在收到应答之前已停止</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>未及时收到应答</translation>
    </message>
    <message>
        <source>Too much is asked at once.</source>
        <translation>一次请求过多。</translation>
    </message>
</context>
<context>
    <name>LabFault</name>
    <message>
        <source>the lab does not say why</source>
        <translation>实验环境未说明原因</translation>
    </message>
    <message>
        <source>the lab lists no fault</source>
        <translation>实验环境没有列出任何故障</translation>
    </message>
    <message>
        <source>The database is not running.</source>
        <translation>数据库未运行。</translation>
    </message>
    <message>
        <source>All normal connection slots are taken; the reserved ones are free.</source>
        <translation>普通连接槽全部被占用；保留的连接槽空闲。</translation>
    </message>
    <message>
        <source>Every connection slot is taken, the reserved ones too.</source>
        <translation>所有连接槽都被占用，包括保留的连接槽。</translation>
    </message>
    <message>
        <source>The role ops may not have another connection.</source>
        <translation>角色 ops 不能再建立连接。</translation>
    </message>
    <message>
        <source>The database takes no more connections.</source>
        <translation>数据库不再接受连接。</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>数据库不存在。</translation>
    </message>
    <message>
        <source>The server runs and lets nobody in yet.</source>
        <translation>服务器在运行，但尚不允许任何人登录。</translation>
    </message>
    <message>
        <source>The kernel accepts connections, and the server never says a word.</source>
        <translation>内核接受连接，而服务器始终没有任何响应。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired yesterday.</source>
        <translation>服务器的证书已于昨天过期。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name.</source>
        <translation>服务器的证书是为另一个名称签发的。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is from an authority that nobody here knows.</source>
        <translation>服务器的证书来自此处无人知晓的颁发机构。</translation>
    </message>
    <message>
        <source>The server has TLS switched off.</source>
        <translation>服务器关闭了 TLS。</translation>
    </message>
    <message>
        <source>Something answers yes to TLS with bytes of its own behind it.</source>
        <translation>某个程序对 TLS 请求应答“是”，并在其后附上自己的字节。</translation>
    </message>
    <message>
        <source>The passwords were changed, and nobody told the clients.</source>
        <translation>密码已更改，却没有人告知客户端。</translation>
    </message>
    <message>
        <source>pg_hba.conf rejects the roles ops and bridge.</source>
        <translation>pg_hba.conf 拒绝角色 ops 和 bridge。</translation>
    </message>
    <message>
        <source>The roles ops and bridge may not log in.</source>
        <translation>角色 ops 和 bridge 不允许登录。</translation>
    </message>
    <message>
        <source>pg_hba.conf rejects the role bridge, and no other.</source>
        <translation>pg_hba.conf 拒绝角色 bridge，不拒绝其他角色。</translation>
    </message>
    <message>
        <source>Packets to the database vanish.</source>
        <translation>发往数据库的数据包会消失。</translation>
    </message>
    <message>
        <source>A firewall rejects connections to the database.</source>
        <translation>防火墙拒绝到数据库的连接。</translation>
    </message>
    <message>
        <source>Packets from the desk to the database vanish.</source>
        <translation>从本机发往数据库的数据包会消失。</translation>
    </message>
    <message>
        <source>A firewall resets connections from the desk to the database.</source>
        <translation>防火墙重置从本机到数据库的连接。</translation>
    </message>
    <message>
        <source>The database&apos;s name does not resolve.</source>
        <translation>数据库的域名无法解析。</translation>
    </message>
    <message>
        <source>A web server answers on the database&apos;s port.</source>
        <translation>在数据库的端口上应答的是 Web 服务器。</translation>
    </message>
    <message>
        <source>An SSH server answers on the database&apos;s port; its first byte is S.</source>
        <translation>在数据库的端口上应答的是 SSH 服务器；其第一个字节是 S。</translation>
    </message>
    <message>
        <source>Something accepts the connection and resets it.</source>
        <translation>某个程序接受连接后将其重置。</translation>
    </message>
    <message>
        <source>The service is not running.</source>
        <translation>服务未运行。</translation>
    </message>
    <message>
        <source>The service crashes at its start, and pm2 has given it up.</source>
        <translation>服务一启动就崩溃，pm2 已放弃重启它。</translation>
    </message>
    <message>
        <source>The service answers 200, and says that it is not well.</source>
        <translation>服务应答 200，却说自己不正常。</translation>
    </message>
    <message>
        <source>The service cannot work although the database is well.</source>
        <translation>数据库正常，服务却无法工作。</translation>
    </message>
    <message>
        <source>The pooler is not running.</source>
        <translation>连接池代理未运行。</translation>
    </message>
    <message>
        <source>The pooler has no connection left, and its clients queue.</source>
        <translation>连接池代理已没有可用的连接，其客户端在排队。</translation>
    </message>
    <message>
        <source>The pooler cannot reach the database, which is well.</source>
        <translation>连接池代理无法到达数据库，而数据库正常。</translation>
    </message>
    <message>
        <source>Nobody answers where the host should be.</source>
        <translation>主机本应在的位置没有任何应答。</translation>
    </message>
    <message>
        <source>The host shows another key than the one that is known.</source>
        <translation>主机出示的密钥与已知的不同。</translation>
    </message>
    <message>
        <source>The host does not let the desk&apos;s key in.</source>
        <translation>主机不接受本机的密钥。</translation>
    </message>
    <message>
        <source>A page of the table users is damaged on disk.</source>
        <translation>表 users 的一个数据页在磁盘上已损坏。</translation>
    </message>
    <message>
        <source>The mail vendor tells of an outage of its own.</source>
        <translation>邮件供应商报告其自身发生中断。</translation>
    </message>
    <message>
        <source>The mail vendor&apos;s API is down, and its status page says that all is well.</source>
        <translation>邮件供应商的 API 不可用，而其状态页显示一切正常。</translation>
    </message>
    <message>
        <source>Somebody revoked the key of the mail account.</source>
        <translation>有人吊销了邮件账户的密钥。</translation>
    </message>
    <message>
        <source>The mail vendor takes no more requests for now.</source>
        <translation>邮件供应商目前不再接受请求。</translation>
    </message>
    <message>
        <source>Most mail is blocked on its way: the sender is on a list.</source>
        <translation>大多数邮件在途中被拦截：发件人在拦截名单上。</translation>
    </message>
    <message>
        <source>The payments vendor has disabled the service&apos;s webhook.</source>
        <translation>支付供应商已停用服务的 webhook。</translation>
    </message>
    <message>
        <source>The service refuses webhooks: it checks them with a secret that was rolled.</source>
        <translation>服务拒绝 webhook：它用于校验的密钥已被轮换。</translation>
    </message>
    <message>
        <source>The service is well, and copies no users any more.</source>
        <translation>服务正常，但不再复制用户。</translation>
    </message>
    <message>
        <source>The canister has lost users that the database still has.</source>
        <translation>canister 丢失了数据库中仍有的用户。</translation>
    </message>
    <message>
        <source>The canister cannot be asked: its replica is down.</source>
        <translation>无法查询 canister：其副本已宕机。</translation>
    </message>
    <message>
        <source>stops PostgreSQL</source>
        <translation>停止 PostgreSQL</translation>
    </message>
    <message>
        <source>psql sessions of another program fill them</source>
        <translation>用另一个程序的 psql 会话占满</translation>
    </message>
    <message>
        <source>psql sessions of another program and of an administrator fill them</source>
        <translation>用另一个程序和管理员的 psql 会话占满</translation>
    </message>
    <message>
        <source>renames it to helloworlddao_moved</source>
        <translation>将其改名为 helloworlddao_moved</translation>
    </message>
    <message>
        <source>restarts it as a standby with hot_standby off</source>
        <translation>以 standby 重启，并关闭 hot_standby</translation>
    </message>
    <message>
        <source>suspends the postmaster with SIGSTOP</source>
        <translation>用 SIGSTOP 挂起 postmaster</translation>
    </message>
    <message>
        <source>serves another certificate</source>
        <translation>出示另一个证书</translation>
    </message>
    <message>
        <source>serves a certificate of another authority, without that authority&apos;s own</source>
        <translation>出示另一颁发机构的证书，但不附带该机构自己的证书</translation>
    </message>
    <message>
        <source>an impostor on the database&apos;s port</source>
        <translation>在数据库的端口上运行冒充的服务</translation>
    </message>
    <message>
        <source>a reject line before the others</source>
        <translation>在其他行之前加入一行 reject</translation>
    </message>
    <message>
        <source>an nftables rule drops its packets</source>
        <translation>用 nftables 规则丢弃其数据包</translation>
    </message>
    <message>
        <source>a listener whose backlog is full</source>
        <translation>监听者的等待队列已满</translation>
    </message>
    <message>
        <source>an nftables rule answers admin-prohibited</source>
        <translation>用 nftables 规则应答 admin-prohibited</translation>
    </message>
    <message>
        <source>a closed port, which no client can tell from a filter that resets</source>
        <translation>端口关闭，客户端无法将其与以 reset 拒绝的过滤器区分开</translation>
    </message>
    <message>
        <source>the profile gets a name that cannot exist</source>
        <translation>在配置文件中写入不可能存在的域名</translation>
    </message>
    <message>
        <source>an nftables rule drops what other accounts send</source>
        <translation>用 nftables 规则丢弃其他账户发送的数据包</translation>
    </message>
    <message>
        <source>an nftables rule resets what other accounts open</source>
        <translation>用 nftables 规则重置其他账户打开的连接</translation>
    </message>
    <message>
        <source>restarts it with an authority file that is not there</source>
        <translation>以不存在的 CA 文件重启</translation>
    </message>
    <message>
        <source>an impostor on the service&apos;s port</source>
        <translation>在服务的端口上运行冒充的服务</translation>
    </message>
    <message>
        <source>restarts it with last month&apos;s password</source>
        <translation>以上个月的密码重启</translation>
    </message>
    <message>
        <source>stops PgBouncer</source>
        <translation>停止 PgBouncer</translation>
    </message>
    <message>
        <source>open transactions hold every connection of the pools, and others wait behind them</source>
        <translation>未结束的事务占用连接池的所有连接，其他事务在其后等待</translation>
    </message>
    <message>
        <source>points PgBouncer at a closed port</source>
        <translation>让 PgBouncer 指向关闭的端口</translation>
    </message>
    <message>
        <source>stops sshd</source>
        <translation>停止 sshd</translation>
    </message>
    <message>
        <source>restarts sshd with another host key</source>
        <translation>以另一个主机密钥重启 sshd</translation>
    </message>
    <message>
        <source>empties authorized_keys</source>
        <translation>清空 authorized_keys</translation>
    </message>
    <message>
        <source>overwrites eight bytes while the server is down</source>
        <translation>在服务器停止期间改写八个字节</translation>
    </message>
    <message>
        <source>rewrites its status page</source>
        <translation>改写其状态页</translation>
    </message>
    <message>
        <source>its API answers 503</source>
        <translation>其 API 应答 503</translation>
    </message>
    <message>
        <source>its API knows another key</source>
        <translation>其 API 只认另一个密钥</translation>
    </message>
    <message>
        <source>its API answers 429</source>
        <translation>其 API 应答 429</translation>
    </message>
    <message>
        <source>its API counts blocks and bounces</source>
        <translation>其 API 报告拦截和退信</translation>
    </message>
    <message>
        <source>its API lists it as disabled</source>
        <translation>其 API 将它列为已停用</translation>
    </message>
    <message>
        <source>restarts it with last month&apos;s secret; events wait at the vendor&apos;s API</source>
        <translation>以上个月的密钥重启；事件在供应商的 API 处等待</translation>
    </message>
    <message>
        <source>lets a trigger drop what it writes to the table, and dates the rows back an hour</source>
        <translation>用触发器丢弃其写入表的内容，并将各行的时间提前一小时</translation>
    </message>
    <message>
        <source>rewrites what the canister holds</source>
        <translation>改写 canister 中的内容</translation>
    </message>
    <message>
        <source>dfx finds no replica</source>
        <translation>dfx 找不到副本</translation>
    </message>
    <message>
        <source>sshd is not installed</source>
        <translation>未安装 sshd</translation>
    </message>
    <message>
        <source>the SSH client is not installed</source>
        <translation>未安装 SSH 客户端</translation>
    </message>
    <message>
        <source>/etc/nologin keeps everybody but root out</source>
        <translation>/etc/nologin 禁止 root 以外的所有人登录</translation>
    </message>
    <message>
        <source>pgbouncer is not installed</source>
        <translation>未安装 pgbouncer</translation>
    </message>
    <message>
        <source>node is not installed</source>
        <translation>未安装 node</translation>
    </message>
    <message>
        <source>npm is not installed, and neither are the service&apos;s packages</source>
        <translation>未安装 npm，也未安装服务的软件包</translation>
    </message>
    <message>
        <source>prometheus is not installed</source>
        <translation>未安装 prometheus</translation>
    </message>
    <message>
        <source>prometheus-alertmanager is not installed</source>
        <translation>未安装 prometheus-alertmanager</translation>
    </message>
    <message>
        <source>there is no network namespace to filter in</source>
        <translation>没有可用于过滤的网络命名空间</translation>
    </message>
    <message>
        <source>called by an ordinary user, all of the lab is one account</source>
        <translation>由普通用户启动时，整个实验环境使用同一个账户</translation>
    </message>
    <message>
        <source>net.ipv4.tcp_abort_on_overflow is on, and there is no network namespace to filter in</source>
        <translation>net.ipv4.tcp_abort_on_overflow 已启用，且没有可用于过滤的网络命名空间</translation>
    </message>
    <message>
        <source>no PostgreSQL server is installed (looked in /usr/lib/postgresql and /usr/pgsql-*)</source>
        <translation>未安装 PostgreSQL 服务器（已查找 /usr/lib/postgresql 和 /usr/pgsql-*）</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>pooler</source>
        <translation>连接池代理</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>clearing what an earlier lab left in %1</source>
        <translation>正在清理之前的实验环境在 %1 中留下的内容</translation>
    </message>
    <message>
        <source>making a PostgreSQL cluster on port %1</source>
        <translation>正在端口 %1 上创建 PostgreSQL 集群</translation>
    </message>
    <message>
        <source>installing the service&apos;s packages (npm ci)</source>
        <translation>正在安装服务的软件包 (npm ci)</translation>
    </message>
    <message>
        <source>without the %1: %2</source>
        <translation>没有%1：%2</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>it contains %1, which not every shell passes on as it is</source>
        <translation>其中含有 %1，并非所有 shell 都会原样传递</translation>
    </message>
    <message>
        <source>stopped after %1 errors</source>
        <translation>在 %1 个错误后停止</translation>
    </message>
    <message>
        <source>an Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>the Alertmanager %1 is used twice</source>
        <translation>Alertmanager %1 重复使用</translation>
    </message>
    <message>
        <source>&apos;runbook_for&apos;</source>
        <translation>“runbook_for”</translation>
    </message>
    <message>
        <source>&apos;runbook_for&apos; has at most %1 entries</source>
        <translation>“runbook_for”最多有 %1 个条目</translation>
    </message>
    <message>
        <source>&apos;respond_within&apos;</source>
        <translation>“respond_within”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a moment such as 2026-11-28T02:00Z, or 2026-11-28T03:00+01:00, not &apos;%2&apos;</source>
        <translation>“%1”须为时刻，例如 2026-11-28T02:00Z 或 2026-11-28T03:00+01:00，而不是“%2”</translation>
    </message>
    <message>
        <source>the window ends before it begins</source>
        <translation>窗口的结束早于开始</translation>
    </message>
    <message>
        <source>&apos;every&apos; is days and hours such as &apos;Sat 02:00-04:00&apos;, &apos;Mon-Fri 22:00-23:30&apos; or &apos;daily 03:00-03:15&apos;, not &apos;%1&apos;</source>
        <translation>“every”须为星期和时间，例如“Sat 02:00-04:00”、“Mon-Fri 22:00-23:30”或“daily 03:00-03:15”，而不是“%1”</translation>
    </message>
    <message>
        <source>a maintenance window</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>&apos;alerts&apos;</source>
        <translation>“alerts”</translation>
    </message>
    <message>
        <source>&apos;email&apos; is one address such as dba@example.org, not &apos;%1&apos;</source>
        <translation>“email”须为单个地址，例如 dba@example.org，而不是“%1”</translation>
    </message>
    <message>
        <source>&apos;chat&apos; is an address that begins with https, http, slack, msteams, mattermost, matrix, xmpp, irc or ircs, not &apos;%1&apos;</source>
        <translation>“chat”须为以 https、http、slack、msteams、mattermost、matrix、xmpp、irc 或 ircs 开头的地址，而不是“%1”</translation>
    </message>
    <message>
        <source>&apos;hours&apos; is always, 24/7, or days and hours such as &apos;Mon-Fri 08:00-18:00&apos; or &apos;Mon,Wed 09:00-12:00; Sat 22:00-02:00&apos;, not &apos;%1&apos;</source>
        <translation>“hours”须为 always、24/7，或星期和时间，例如“Mon-Fri 08:00-18:00”或“Mon,Wed 09:00-12:00; Sat 22:00-02:00”，而不是“%1”</translation>
    </message>
    <message>
        <source>the contact &apos;%1&apos; is used twice</source>
        <translation>联系人“%1”重复使用</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>; did you mean &apos;%1&apos;?</source>
        <translation>；是否指“%1”？</translation>
    </message>
    <message>
        <source>&apos;when&apos; is a condition such as data-corruption, scenario:tls, severity:high or ask:&quot;a question&quot; of at most %1 characters, not &apos;%2&apos;%3</source>
        <translation>“when”须为条件，例如 data-corruption、scenario:tls、severity:high 或 ask:&quot;a question&quot;，最多 %1 个字符，而不是“%2”%3</translation>
    </message>
    <message>
        <source>there is no contact &apos;%1&apos;</source>
        <translation>没有联系人“%1”</translation>
    </message>
    <message>
        <source>there is no contact &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有联系人“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>an escalation rule</source>
        <translation>升级规则</translation>
    </message>
    <message>
        <source>&apos;then&apos; needs &apos;within&apos;: the time after which somebody else is called</source>
        <translation>“then”需要“within”：多久之后呼叫下一位</translation>
    </message>
    <message>
        <source>the chain of calls comes back to &apos;%1&apos;</source>
        <translation>呼叫链回到了“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not TARGET/READING, such as users-db/sessions.active</source>
        <translation>“%1”不是 TARGET/READING 形式，例如 users-db/sessions.active</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not looked at from &apos;%2&apos;</source>
        <translation>不从“%2”检查“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no reading &apos;%2&apos;</source>
        <translation>“%1”没有读数“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no reading &apos;%2&apos;; did you mean &apos;%3&apos;?</source>
        <translation>“%1”没有读数“%2”；是否指“%3”？</translation>
    </message>
    <message>
        <source>&apos;series&apos;</source>
        <translation>“series”</translation>
    </message>
    <message>
        <source>&apos;series&apos; has at most %1 entries</source>
        <translation>“series”最多有 %1 个条目</translation>
    </message>
    <message>
        <source>&apos;history&apos;</source>
        <translation>“history”</translation>
    </message>
    <message>
        <source>&apos;prometheus&apos;</source>
        <translation>“prometheus”</translation>
    </message>
    <message>
        <source>a host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&apos;desk&apos; is this machine; choose another id for the host</source>
        <translation>“desk”即本机；请为主机选择其他 id</translation>
    </message>
    <message>
        <source>&apos;hosts&apos;</source>
        <translation>“hosts”</translation>
    </message>
    <message>
        <source>a profile has at most %1 hosts</source>
        <translation>配置文件最多有 %1 台主机</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can be read on its way to %2: use https</source>
        <translation>“%1”在前往 %2 的途中可被读取：请使用 https</translation>
    </message>
    <message>
        <source>&apos;expect&apos;</source>
        <translation>“expect”</translation>
    </message>
    <message>
        <source>not a regular expression (RE2): %1</source>
        <translation>不是正则表达式 (RE2)：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; logs in twice for one wrong password and lets anybody read along; use verify-full, or require where there is no certificate authority</source>
        <translation>“%1”会使一个错误密码登录两次，并允许任何人窃听；请使用 verify-full，没有证书颁发机构时使用 require</translation>
    </message>
    <message>
        <source>&apos;admin&apos;</source>
        <translation>“admin”</translation>
    </message>
    <message>
        <source>an account needs &apos;api_key&apos;, such as { from: keyring }</source>
        <translation>账户需要“api_key”，例如 { from: keyring }</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot name a class: use a-z, 0-9 and &apos;_&apos;, at most 24</source>
        <translation>“%1”不能作为类别名称：请使用 a-z、0-9 和“_”，最多 24 个字符</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; exists already</source>
        <translation>类别“%1”已存在</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a regular expression (RE2)</source>
        <translation>“%1”须为正则表达式 (RE2)</translation>
    </message>
    <message>
        <source>&apos;classes&apos;</source>
        <translation>“classes”</translation>
    </message>
    <message>
        <source>a log has at most %1 classes of its own</source>
        <translation>一个日志最多有 %1 个自定义类别</translation>
    </message>
    <message>
        <source>a log needs &apos;path&apos;, or &apos;pm2_process&apos; for what pm2 writes</source>
        <translation>日志需要“path”，或用“pm2_process”表示 pm2 写的日志</translation>
    </message>
    <message>
        <source>pm2 is asked on a host, not on this desk; name the file with &apos;path&apos;</source>
        <translation>pm2 须在主机上查询，而不是在本机；请用“path”指定文件</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes with &apos;pm2_process&apos;</source>
        <translation>“%1”须与“pm2_process”一起使用</translation>
    </message>
    <message>
        <source>&apos;json&apos;</source>
        <translation>“json”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a single value</source>
        <translation>“%1”需要单个值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an http or https address</source>
        <translation>“%1”不是 http 或 https 地址</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names port 0, where nobody can be</source>
        <translation>“%1”指定了端口 0，那里不可能有服务</translation>
    </message>
    <message>
        <source>a secret does not belong in the profile, not in an address either</source>
        <translation>机密不应写入配置文件，也不应写在地址中</translation>
    </message>
    <message>
        <source>a secret does not belong in the profile. Store it with &apos;bridgewatchctl secret set %1&apos; and write &apos;%2: { from: keyring }&apos;; or use { env: NAME } or { file: PATH }</source>
        <translation>机密不应写入配置文件。请用“bridgewatchctl secret set %1”保存，并写成“%2: { from: keyring }”；或使用 { env: NAME } 或 { file: PATH }</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is { from: keyring }, { env: NAME }, { file: PATH } or none</source>
        <translation>“%1”须为 { from: keyring }、{ env: NAME }、{ file: PATH } 或 none</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names more than one place</source>
        <translation>“%1”指定了多个位置</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>the profile needs &apos;version: 1&apos;</source>
        <translation>配置文件需要“version: 1”</translation>
    </message>
    <message>
        <source>this program reads version 1 of the profile, not &apos;%1&apos;</source>
        <translation>本程序读取版本 1 的配置文件，而不是“%1”</translation>
    </message>
    <message>
        <source>&apos;defaults&apos;</source>
        <translation>“defaults”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot need itself</source>
        <translation>“%1”不能依赖自身</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is used twice; ids of hosts and targets are one set</source>
        <translation>id “%1”重复使用；主机和目标的 id 属于同一集合</translation>
    </message>
    <message>
        <source>there is no status page &apos;%1&apos;; the profile has: %2</source>
        <translation>没有状态页“%1”；配置文件中有：%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>status pages</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>the profile needs &apos;targets&apos;, a list such as [ { id: db, kind: tcp, host: db.internal, port: 5432 } ]</source>
        <translation>配置文件需要“targets”，即列表，例如 [ { id: db, kind: tcp, host: db.internal, port: 5432 } ]</translation>
    </message>
    <message>
        <source>a profile has at most %1 targets</source>
        <translation>配置文件最多有 %1 个目标</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白字符</translation>
    </message>
    <message>
        <source>%1 cannot be a host: it contains %2; a host has letters, digits, &apos;.&apos;, &apos;-&apos;, &apos;_&apos;</source>
        <translation>%1 不能作为主机：其中含有 %2；主机名只含字母、数字、“.”、“-”、“_”</translation>
    </message>
    <message>
        <source>%1 cannot be a host: put the port into &apos;port&apos;</source>
        <translation>%1 不能作为主机：请将端口写在“port”中</translation>
    </message>
    <message>
        <source>%1 cannot be a host: it begins with &apos;-&apos;</source>
        <translation>%1 不能作为主机：以“-”开头</translation>
    </message>
    <message>
        <source>a host name has at most 253 characters</source>
        <translation>主机名最多 253 个字符</translation>
    </message>
    <message>
        <source>there are more warnings; %1 are listed</source>
        <translation>还有更多警告；已列出 %1 个</translation>
    </message>
    <message>
        <source>there may be more errors; %1 are listed</source>
        <translation>可能还有更多错误；已列出 %1 个</translation>
    </message>
    <message>
        <source>%1 is written as &apos;key: value&apos; pairs</source>
        <translation>%1 须写成“key: value”形式的键值对</translation>
    </message>
    <message>
        <source>%1 needs &apos;%2&apos;</source>
        <translation>%1 需要“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has at most %2 characters, none of them invisible</source>
        <translation>“%1”最多 %2 个字符，且不含不可见字符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a whole number from %2 to %3, not %4</source>
        <translation>“%1”须为 %2 到 %3 之间的整数，而不是 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a duration with its unit, such as 500ms, 15s, 10m or 1h, not %2</source>
        <translation>“%1”须为带单位的时长，例如 500ms、15s、10m 或 1h，而不是 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies between %2 and %3</source>
        <translation>“%1”须在 %2 和 %3 之间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a size with its unit, such as 500 MB or 2 GB, not %2</source>
        <translation>“%1”须为带单位的大小，例如 500 MB 或 2 GB，而不是 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list, such as [a, b]</source>
        <translation>“%1”须为列表，例如 [a, b]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a list</source>
        <translation>“%1”须为列表</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has at most %2 entries</source>
        <translation>“%1”最多有 %2 个条目</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of %2, not %3</source>
        <translation>“%1”须为 %2 之一，而不是 %3</translation>
    </message>
    <message>
        <source>%1 has no key %2%3</source>
        <translation>%1 没有键 %2%3</translation>
    </message>
    <message>
        <source>&apos;path&apos; names files with their whole path, such as /var/backups/*.dump, not &apos;%1&apos;</source>
        <translation>“path”须用完整路径指定文件，例如 /var/backups/*.dump，而不是“%1”</translation>
    </message>
    <message>
        <source>only the last part of &apos;path&apos; may hold *, ? or [, not its folder &apos;%1&apos;</source>
        <translation>“path”只有最后一部分可以含有 *、? 或 [，其文件夹“%1”中不可以</translation>
    </message>
    <message>
        <source>&apos;backups&apos;</source>
        <translation>“backups”</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;</source>
        <translation>没有主机“%1”</translation>
    </message>
    <message>
        <source>&apos;readiness&apos;</source>
        <translation>“readiness”</translation>
    </message>
    <message>
        <source>&apos;incidents&apos;</source>
        <translation>“incidents”</translation>
    </message>
    <message>
        <source>&apos;actions&apos;</source>
        <translation>“actions”</translation>
    </message>
    <message>
        <source>&apos;guard&apos;</source>
        <translation>“guard”</translation>
    </message>
    <message>
        <source>&apos;test_mail&apos;</source>
        <translation>“test_mail”</translation>
    </message>
    <message>
        <source>&apos;grafana&apos;</source>
        <translation>“grafana”</translation>
    </message>
    <message>
        <source>the address names no dashboard as …/d/&lt;id&gt;/… does: annotations go to %1 and belong to none</source>
        <translation>该地址未像 …/d/&lt;id&gt;/… 那样指定仪表板：注释会发往 %1，且不属于任何仪表板</translation>
    </message>
    <message>
        <source>&apos;store&apos;</source>
        <translation>“store”</translation>
    </message>
    <message>
        <source>&apos;table&apos; is a table, or schema.table</source>
        <translation>“table”须为 table 或 schema.table 形式</translation>
    </message>
    <message>
        <source>&apos;canister&apos;</source>
        <translation>“canister”</translation>
    </message>
    <message>
        <source>a word of &apos;command&apos; has 1 to %1 characters, none of them invisible</source>
        <translation>“command”中的每个词须有 1 到 %1 个字符，且不含不可见字符</translation>
    </message>
    <message>
        <source>&apos;command&apos; is a program and its arguments, such as [dfx, canister, call, NAME, METHOD, --output, json]</source>
        <translation>“command”须为程序及其参数，例如 [dfx, canister, call, NAME, METHOD, --output, json]</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;: it is of kind %2</source>
        <translation>没有 postgres 目标“%1”：其类型为 %2</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;</source>
        <translation>没有 postgres 目标“%1”</translation>
    </message>
    <message>
        <source>there is no postgres target &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有 postgres 目标“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>unknown kind &apos;%1&apos;; known are %2%3</source>
        <translation>未知类型“%1”；已知类型为 %2%3</translation>
    </message>
    <message>
        <source>unknown vantage &apos;%1&apos;; a vantage is &apos;desk&apos; or a host</source>
        <translation>未知观测点“%1”；观测点须为“desk”或主机</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a number</source>
        <translation>“%1”须为数字</translation>
    </message>
    <message>
        <source>for &apos;%1&apos; low is bad: the critical limit lies below the warning</source>
        <translation>“%1”越低越差：严重限值须低于警告限值</translation>
    </message>
    <message>
        <source>for &apos;%1&apos; high is bad: the critical limit lies above the warning</source>
        <translation>“%1”越高越差：严重限值须高于警告限值</translation>
    </message>
    <message>
        <source>&apos;thresholds&apos;</source>
        <translation>“thresholds”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an id: use letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64</source>
        <translation>“%1”不能作为 id：请使用字母、数字、“-”、“_”和“.”，最多 64 个字符</translation>
    </message>
    <message>
        <source>there is no target or host &apos;%1&apos;</source>
        <translation>没有目标或主机“%1”</translation>
    </message>
    <message>
        <source>there is no target or host &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有目标或主机“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>there is no host &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>没有主机“%1”；是否指“%2”？</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>there is no time zone &apos;%1&apos;; one is Europe/Berlin</source>
        <translation>没有时区“%1”；有效示例：Europe/Berlin</translation>
    </message>
    <message>
        <source>this value is written in a way that is changed in the text</source>
        <translation>此值的写法只能在文本中更改</translation>
    </message>
    <message>
        <source>this alias refers to a value that contains it</source>
        <translation>此别名引用了包含它自身的值</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a key must be a word, not a list or a map</source>
        <translation>键须为单词，不能是列表或映射</translation>
    </message>
    <message>
        <source>more than %1 values, aliases counted</source>
        <translation>值超过 %1 个（含别名）</translation>
    </message>
    <message>
        <source>a key must be a word</source>
        <translation>键须为单词</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands here twice</source>
        <translation>键“%1”在此出现两次</translation>
    </message>
    <message>
        <source>larger than %1 MB; a profile is not</source>
        <translation>超过 %1 MB；配置文件不会这么大</translation>
    </message>
    <message>
        <source>more than %1 brackets or %2 commas; a profile has fewer</source>
        <translation>括号超过 %1 个或逗号超过 %2 个；配置文件不会有这么多</translation>
    </message>
    <message>
        <source>not valid UTF-8; save the file as UTF-8</source>
        <translation>不是有效的 UTF-8；请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>the file is empty; a profile begins with &apos;version: 1&apos;</source>
        <translation>文件为空；配置文件以“version: 1”开头</translation>
    </message>
    <message>
        <source>a second document; a profile is one</source>
        <translation>出现第二个文档；配置文件只能有一个</translation>
    </message>
    <message>
        <source>not valid YAML: %1</source>
        <translation>不是有效的 YAML：%1</translation>
    </message>
    <message>
        <source>a scenario belongs to the heading of a step; this one is no step</source>
        <translation>场景应写在步骤的标题上；此标题不是步骤</translation>
    </message>
    <message>
        <source>an id belongs to the heading of a section or step; this one is neither</source>
        <translation>id 应写在章节或步骤的标题上；此标题两者都不是</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no parameter; they are written KEY=VALUE</source>
        <translation>“%1”不是参数；参数写作 KEY=VALUE</translation>
    </message>
    <message>
        <source>the parameter &apos;%1&apos; stands twice</source>
        <translation>参数“%1”出现两次</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no directive; known are bridgewatch:check=TARGET and bridgewatch:action=NAME</source>
        <translation>“%1”不是指令；已知指令为 bridgewatch:check=TARGET 和 bridgewatch:action=NAME</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no directive; did you mean &apos;bridgewatch:%2=&apos;?</source>
        <translation>“%1”不是指令；是否指“bridgewatch:%2=”？</translation>
    </message>
    <message>
        <source>&apos;bridgewatch:%1&apos; needs a name: bridgewatch:check=TARGET or bridgewatch:action=NAME</source>
        <translation>“bridgewatch:%1”需要名称：bridgewatch:check=TARGET 或 bridgewatch:action=NAME</translation>
    </message>
    <message>
        <source>%1; did you mean &apos;%2&apos;?</source>
        <translation>%1；是否指“%2”？</translation>
    </message>
    <message>
        <source>there is nothing to do in it: no headings such as &apos;Diagnosis&apos;, no lists, no commands</source>
        <translation>其中没有可执行的内容：没有“Diagnosis”之类的标题，没有列表，也没有命令</translation>
    </message>
    <message>
        <source>there are no steps of diagnosis; a heading such as &apos;Diagnosis&apos; makes them</source>
        <translation>没有诊断步骤；“Diagnosis”之类的标题下的内容即为诊断步骤</translation>
    </message>
    <message>
        <source>the heading &apos;%1&apos; stands on line %2 as well</source>
        <translation>标题“%1”在第 %2 行也出现</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no scenario</source>
        <translation>“%1”不是场景</translation>
    </message>
    <message>
        <source>the scenario &apos;%1&apos; belongs to &apos;%2&apos; already</source>
        <translation>场景“%1”已属于“%2”</translation>
    </message>
    <message>
        <source>this comment means nothing here; known are &lt;!-- bridgewatch:scenario=ID --&gt; and &lt;!-- bridgewatch:id=NAME --&gt;, in a heading or right below it</source>
        <translation>此处的注释没有意义；已知的是标题中或其正下方的 &lt;!-- bridgewatch:scenario=ID --&gt; 和 &lt;!-- bridgewatch:id=NAME --&gt;</translation>
    </message>
    <message>
        <source>there is a %1 in this command, which nobody sees who copies it</source>
        <translation>此命令中有一个 %1，复制时无法看见</translation>
    </message>
    <message>
        <source>the profile has no target &apos;%1&apos;</source>
        <translation>配置文件中没有目标“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no action</source>
        <translation>“%1”不是操作</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no parameter &apos;%2&apos;</source>
        <translation>“%1”没有参数“%2”</translation>
    </message>
    <message>
        <source>not a text: there is a NUL byte; a runbook is Markdown in UTF-8</source>
        <translation>不是文本：含有 NUL 字节；运行手册须为 UTF-8 的 Markdown</translation>
    </message>
    <message>
        <source>larger than %1 MB: that is no runbook</source>
        <translation>超过 %1 MB：运行手册不会这么大</translation>
    </message>
    <message>
        <source>front matter begins here and never ends, so it counts as text: end it with a line &apos;---&apos; within %1 lines</source>
        <translation>front matter 从这里开始但没有结束，因此按正文处理：请在 %1 行以内用一行“---”结束</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>nested too deeply, or too many brackets or web addresses in one paragraph, to be a runbook</source>
        <translation>嵌套过深，或一个段落中括号或网址过多，不能作为运行手册</translation>
    </message>
    <message>
        <source>there is not enough memory to read it</source>
        <translation>内存不足，无法读取</translation>
    </message>
    <message>
        <source>too large to be a runbook once it is taken apart</source>
        <translation>解析后过大，不能作为运行手册</translation>
    </message>
    <message>
        <source>lists and quotations are nested deeper than %1 levels</source>
        <translation>列表和引用嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
</context>
<context>
    <name>Logs</name>
    <message>
        <source> ⟨… %1 more bytes are left out⟩</source>
        <translation> ⟨… 另有 %1 字节已省略⟩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the file that was read so far is gone: what was last written to it is not seen</source>
        <translation>此前读取的文件已不存在：最后写入的内容未能看到</translation>
    </message>
    <message>
        <source>%1 bytes not seen: they came faster than they could be read</source>
        <translation>%1 字节未能看到：写入速度超过读取速度</translation>
    </message>
    <message>
        <source>the file was cut: what was written to it just before may not be seen</source>
        <translation>文件被截断：在此之前刚写入的内容可能未能看到</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>readable, last written %1 ago</source>
        <translation>可读取，最后写入于 %1前</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>连接池</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>无错误</translation>
    </message>
    <message>
        <source>a file that was put aside cannot be read: what was written to it is not seen</source>
        <translation>有一个已轮换的文件无法读取：其中写入的内容未能看到</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>no answer within %1, at %2</source>
        <translation>%1内没有应答（%2）</translation>
    </message>
    <message>
        <source>the look was stopped</source>
        <translation>检查已停止</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>the session with %1 was lost (%2), so nothing was seen from there</source>
        <translation>与 %1 的会话已丢失（%2），因此未能从那里观测</translation>
    </message>
</context>
<context>
    <name>Matchers</name>
    <message>
        <source>&apos;%1&apos; is not a condition on a label, such as team=&quot;db&quot; or severity=~&quot;critical|high&quot;</source>
        <translation>“%1”不是标签条件，例如 team=&quot;db&quot; 或 severity=~&quot;critical|high&quot;</translation>
    </message>
    <message>
        <source>not a regular expression (RE2): %1</source>
        <translation>不是正则表达式 (RE2)：%1</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>The password was refused %1 times and is not tried again, lest the account be locked: it rests until the password changes, or until you ask for a look.</source>
        <translation>密码已被拒绝 %1 次，为避免账号被锁定不再尝试：将暂停，直到密码更改，或您要求检查。</translation>
    </message>
    <message>
        <source>The password of %1 was refused and is not tried again from here: nothing is known of the sync until %1 can be logged in to.</source>
        <translation>%1 的密码被拒绝，此处不再尝试：在能够登录 %1 之前，无法得知同步的情况。</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>%1 恢复在岗</translation>
    </message>
    <message>
        <source>back %1 %2</source>
        <translation>%1 %2 恢复在岗</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>reachable at any time · %1</source>
        <translation>随时可联系 · %1</translation>
    </message>
    <message>
        <source>reachable now · %1</source>
        <translation>当前可联系 · %1</translation>
    </message>
    <message>
        <source>asleep · %1</source>
        <translation>休息中 · %1</translation>
    </message>
    <message>
        <source>not in hours · %1</source>
        <translation>不在工作时间 · %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>随时</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>the journal does not know the incident %1</source>
        <translation>日志簿中没有事件 %1</translation>
    </message>
    <message>
        <source>this window changes nothing: it was started with --read-only, or its settings say so</source>
        <translation>此窗口不会更改任何内容：它以 --read-only 启动，或其设置如此规定</translation>
    </message>
    <message>
        <source>The profile cannot be used as it is now. What is watched is what it said before.</source>
        <translation>配置文件目前无法使用。目前仍按之前的内容检查。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The profile was written by somebody else while it is edited here.</source>
        <translation>配置文件在此处编辑期间，已被他人写入。</translation>
    </message>
    <message>
        <source>The file of the profile is gone. Its text stands in the settings still.</source>
        <translation>配置文件已不存在。其文本仍保留在设置中。</translation>
    </message>
    <message>
        <source>The profile has changed on disk. What is watched is what it said before.</source>
        <translation>磁盘上的配置文件已改变。目前仍按之前的内容检查。</translation>
    </message>
    <message>
        <source>Difference…</source>
        <translation>差异…</translation>
    </message>
    <message>
        <source>Watch what it says now</source>
        <translation>按现在的内容检查</translation>
    </message>
    <message>
        <source>The lab has ended by itself.</source>
        <translation>实验环境已自行结束。</translation>
    </message>
    <message>
        <source>The lab could not be cleared away: %1</source>
        <translation>无法清理实验环境：%1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Copy the evidence for %1</source>
        <translation>复制 %1 的证据</translation>
    </message>
    <message>
        <source>Trust the host key of %1…</source>
        <translation>信任 %1 的主机密钥…</translation>
    </message>
    <message>
        <source>host</source>
        <comment>searched for by this word</comment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Look at %1 now</source>
        <translation>立即检查 %1</translation>
    </message>
    <message>
        <source>Look at everything now</source>
        <translation>立即检查全部</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an action that asks first</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Leave the lab</source>
        <translation>离开实验环境</translation>
    </message>
    <message>
        <source>Practise in the lab…</source>
        <translation>在实验环境中演练…</translation>
    </message>
    <message>
        <source>drill</source>
        <comment>searched for by this word</comment>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>PathCard</name>
    <message>
        <source>up %1</source>
        <comment>a process has been running for so long</comment>
        <translation>已运行 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>重启 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>clients of a pooler</comment>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pm2</name>
    <message>
        <source>%1 is not found on the host; name its path with &apos;pm2:&apos; in the profile</source>
        <translation>主机上找不到 %1；请在配置文件中用“pm2:”指定其路径</translation>
    </message>
    <message>
        <source>no pm2 runs there for this user; was the host restarted, or is &apos;pm2_home&apos; another?</source>
        <translation>那里没有为此用户运行的 pm2；主机是否重启过，或“pm2_home”是否另有设置？</translation>
    </message>
    <message>
        <source>pm2 ended with an error</source>
        <translation>pm2 以错误结束</translation>
    </message>
    <message>
        <source>pm2 answers without a list of processes</source>
        <translation>pm2 的应答中没有进程列表</translation>
    </message>
    <message>
        <source>pm2 names no log for a process %1</source>
        <translation>pm2 没有给出进程 %1 的日志</translation>
    </message>
    <message>
        <source>pm2 knows no process %1</source>
        <translation>pm2 中没有进程 %1</translation>
    </message>
    <message>
        <source>online, up for %1</source>
        <translation>在线，已运行 %1</translation>
    </message>
    <message>
        <source>%1 of %2 instances are not online</source>
        <translation>%2 个实例中有 %1 个不在线</translation>
    </message>
    <message>
        <source>pm2 says %1, after %2 restarts</source>
        <translation>pm2 报告 %1，已重启 %2 次</translation>
    </message>
</context>
<context>
    <name>Pooler</name>
    <message>
        <source>PgBouncer %1, %2 clients served, %3 waiting</source>
        <translation>PgBouncer %1，服务中客户端 %2 个，等待中 %3 个</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>the server sent more than %1 MB</source>
        <translation>服务器发送的数据超过 %1 MB</translation>
    </message>
    <message>
        <source>the server asks for a password and the profile names none</source>
        <translation>服务器要求密码，而配置文件没有指定</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 of %3 usable slots in use</source>
        <translation>PostgreSQL %1，%3 个可用连接槽中已使用 %2 个</translation>
    </message>
    <message>
        <source>the server answered no row</source>
        <translation>服务器没有返回任何行</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is there already, and stays as it is</source>
        <translation>%1 已存在，保持不变</translation>
    </message>
</context>
<context>
    <name>ProfileDraft</name>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB; use another editor</source>
        <translation>文件超过 %1 MB；请使用其他编辑器</translation>
    </message>
    <message>
        <source>the file is no text (UTF-8); use another editor</source>
        <translation>文件不是文本 (UTF-8)；请使用其他编辑器</translation>
    </message>
    <message>
        <source>a line is longer than %1 characters; use another editor</source>
        <translation>有一行超过 %1 个字符；请使用其他编辑器</translation>
    </message>
    <message>
        <source>some lines end with CR and LF and some with LF; use another editor</source>
        <translation>部分行以 CR 和 LF 结尾，部分行以 LF 结尾；请使用其他编辑器</translation>
    </message>
    <message>
        <source>the file has characters that end a line and are no line feed; use another editor</source>
        <translation>文件中有不是换行符却结束一行的字符；请使用其他编辑器</translation>
    </message>
    <message>
        <source>the file was written by somebody else meanwhile; decide first which text stays</source>
        <translation>在此期间，文件已被他人写入；请先决定保留哪一份文本</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else, and saved here it would change its owner; use another editor</source>
        <translation>%1 属于他人，在此保存会改变其所有者；请使用其他编辑器</translation>
    </message>
    <message>
        <source>%1 could not be written: %2; the text stands here still</source>
        <translation>无法写入 %1：%2；文本仍保留在此处</translation>
    </message>
</context>
<context>
    <name>ProfileSchema</name>
    <message>
        <source>What Bridgewatch looks at, and from where.</source>
        <translation>Bridgewatch 检查什么，以及从哪里检查。</translation>
    </message>
    <message>
        <source>Version of this form: 1.</source>
        <translation>此格式的版本：1。</translation>
    </message>
    <message>
        <source>Name of this world, shown in the window and the first part of keyring entries.</source>
        <translation>此环境的名称，显示在窗口中，也是密钥环条目名称的第一部分。</translation>
    </message>
    <message>
        <source>What every host and target does unless it says otherwise.</source>
        <translation>各主机和目标的默认设置，除非其自身另有规定。</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default 15s.</source>
        <translation>两次检查之间的间隔，时长 1s 至 24h，默认 15s。</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default 3s.</source>
        <translation>一次检查允许的用时，时长 100ms 至 2m，默认 3s。</translation>
    </message>
    <message>
        <source>Failing looks in a row before an alarm, 1 to 100, by default 3.</source>
        <translation>连续多少次检查失败后告警，1 至 100，默认 3。</translation>
    </message>
    <message>
        <source>Good looks in a row that end an alarm, 1 to 100, by default 2.</source>
        <translation>连续多少次检查正常后告警结束，1 至 100，默认 2。</translation>
    </message>
    <message>
        <source>Machines reached over SSH, by id: each is looked at like a target, and is a vantage; at most 200.</source>
        <translation>经 SSH 到达的机器，以 id 为键：每台都像目标一样接受检查，同时也是观测点；最多 200 台。</translation>
    </message>
    <message>
        <source>What to look at, at least one and at most 10000.</source>
        <translation>要检查的对象，至少 1 个，最多 10000 个。</translation>
    </message>
    <message>
        <source>Files of runbooks, relative to the profile, at most 200.</source>
        <translation>运行手册的文件，路径相对于配置文件，最多 200 个。</translation>
    </message>
    <message>
        <source>Where alerts come from, how soon they need an answer, and when they are expected.</source>
        <translation>告警的来源、须在多久内响应，以及何时属于预期。</translation>
    </message>
    <message>
        <source>Alertmanagers to hear of alerts from, at most 16.</source>
        <translation>从中获取告警的 Alertmanager，最多 16 个。</translation>
    </message>
    <message>
        <source>Files of runbooks, relative to the profile, by the name of the alert, at most 1000.</source>
        <translation>运行手册的文件，路径相对于配置文件，以告警名称为键，最多 1000 个。</translation>
    </message>
    <message>
        <source>How soon somebody has to respond, by severity.</source>
        <translation>须在多久内响应，按严重级别。</translation>
    </message>
    <message>
        <source>To a critical alert, a duration from 1m to 30d, by default 15m.</source>
        <translation>对严重告警，时长 1m 至 30d，默认 15m。</translation>
    </message>
    <message>
        <source>To a high alert, such as a target that fails, a duration from 1m to 30d, by default 1h.</source>
        <translation>对高级别告警，例如目标故障，时长 1m 至 30d，默认 1h。</translation>
    </message>
    <message>
        <source>To a warning, a duration from 1m to 30d, by default 1h.</source>
        <translation>对警告，时长 1m 至 30d，默认 1h。</translation>
    </message>
    <message>
        <source>To what is only said, a duration from 1m to 30d, by default 24h.</source>
        <translation>对仅供了解的信息，时长 1m 至 30d，默认 24h。</translation>
    </message>
    <message>
        <source>Times in which alerts are expected: they are kept, and neither shown nor notified; at most 200.</source>
        <translation>预期会有告警的时段：告警会保留，但既不显示也不通知；最多 200 个。</translation>
    </message>
    <message>
        <source>Where the past beyond this machine is kept, by default nowhere.</source>
        <translation>本机之外的历史数据保存在哪里，默认没有。</translation>
    </message>
    <message>
        <source>A Prometheus that scrapes &apos;bridgewatchctl watch --metrics&apos;, or has series that say the same, by default none.</source>
        <translation>抓取“bridgewatchctl watch --metrics”的 Prometheus，或具有相同含义的序列的 Prometheus，默认没有。</translation>
    </message>
    <message>
        <source>Root of the Prometheus server, an http or https address without a login in it.</source>
        <translation>Prometheus 服务器的根地址，不含登录信息的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Time between two scrapes there, a duration from 1s to 24h, by default 15s.</source>
        <translation>该处两次抓取之间的间隔，时长 1s 至 24h，默认 15s。</translation>
    </message>
    <message>
        <source>PromQL for a TARGET/READING or TARGET@VANTAGE/READING, by default what &apos;watch --metrics&apos; exports of each.</source>
        <translation>TARGET/READING 或 TARGET@VANTAGE/READING 对应的 PromQL，默认为“watch --metrics”为各读数导出的序列。</translation>
    </message>
    <message>
        <source>How incidents are kept.</source>
        <translation>如何管理事件。</translation>
    </message>
    <message>
        <source>Time that everything has to stay well before an incident is over, a duration from 1s to 24h, by default 30m.</source>
        <translation>事件结束之前一切须持续正常的时间，时长 1s 至 24h，默认 30m。</translation>
    </message>
    <message>
        <source>How a test mail is asked for, by default not at all.</source>
        <translation>如何请求测试邮件，默认不请求。</translation>
    </message>
    <message>
        <source>Where to post to, an http or https address without a login in it.</source>
        <translation>POST 请求的地址，不含登录信息的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Top-level fields of the JSON body and the single value of each, by default none.</source>
        <translation>JSON 正文的顶层字段，以及每个字段的单个值，默认没有。</translation>
    </message>
    <message>
        <source>The dashboard to open and, with a token, to tell of each incident, by default none.</source>
        <translation>要打开的仪表板；有令牌时，还会告知每个事件；默认没有。</translation>
    </message>
    <message>
        <source>Address of the dashboard, http or https, without a login in it; annotations go to its server, and to it alone where it holds /d/ and an id.</source>
        <translation>仪表板的地址，http 或 https，不含登录信息；注释会发往其服务器，地址含有 /d/ 和 id 时，只属于该仪表板。</translation>
    </message>
    <message>
        <source>Token of a service account that may write annotations, in the forms of a password, by default none: then there are none.</source>
        <translation>可写入注释的服务账户的令牌，形式与密码相同，默认没有：此时不写注释。</translation>
    </message>
    <message>
        <source>Whether anything may be changed, and what never.</source>
        <translation>是否允许更改，以及绝不更改的内容。</translation>
    </message>
    <message>
        <source>Whether actions may be carried out once somebody has confirmed them, by default read-only.</source>
        <translation>操作经人确认后是否可以执行，默认 read-only。</translation>
    </message>
    <message>
        <source>Sessions that no action ends, by default none.</source>
        <translation>任何操作都不会结束的会话，默认没有。</translation>
    </message>
    <message>
        <source>Roles whose sessions are never ended, by their exact names, by default none.</source>
        <translation>会话绝不会被结束的角色，按完整名称匹配，默认没有。</translation>
    </message>
    <message>
        <source>Values of application_name whose sessions are never ended, exactly, by default none.</source>
        <translation>会话绝不会被结束的 application_name 值，完全匹配，默认没有。</translation>
    </message>
    <message>
        <source>Sessions that one action may end, 1 to 1000, by default 50.</source>
        <translation>一次操作最多可结束的会话数，1 至 1000，默认 50。</translation>
    </message>
    <message>
        <source>Whom to call, at most 200.</source>
        <translation>可呼叫的联系人，最多 200 个。</translation>
    </message>
    <message>
        <source>When to call whom, at most 100 rules.</source>
        <translation>何时呼叫何人，最多 100 条规则。</translation>
    </message>
    <message>
        <source>What the readiness checks cannot find out by themselves.</source>
        <translation>就绪检查无法自行得知的内容。</translation>
    </message>
    <message>
        <source>Where the backups of the database lie, by default nowhere that is known.</source>
        <translation>数据库备份所在的位置，默认未知。</translation>
    </message>
    <message>
        <source>Host of this profile on which they lie.</source>
        <translation>备份所在的主机，须为此配置文件中的主机。</translation>
    </message>
    <message>
        <source>Their files, with the whole path; its last part may hold *, ? and [.</source>
        <translation>备份文件的完整路径；其最后一部分可以含有 *、? 和 [。</translation>
    </message>
    <message>
        <source>Age that the newest may have, a duration from 1m to 30d, by default 26h.</source>
        <translation>最新的备份允许距今多久，时长 1m 至 30d，默认 26h。</translation>
    </message>
    <message>
        <source>Where the past is kept, and for how long.</source>
        <translation>历史数据保存在哪里，保留多久。</translation>
    </message>
    <message>
        <source>A file of this machine&apos;s own, by default sqlite.</source>
        <translation>本机自己的文件，默认 sqlite。</translation>
    </message>
    <message>
        <source>Time that every look is kept, a duration from 1h to 31d, by default 24h.</source>
        <translation>每次检查的保留时间，时长 1h 至 31d，默认 24h。</translation>
    </message>
    <message>
        <source>Time that minutes are kept with their extremes, a duration from 1d to 366d, by default 30d.</source>
        <translation>每分钟的值及其极值的保留时间，时长 1d 至 366d，默认 30d。</translation>
    </message>
    <message>
        <source>Time that hours are kept with their extremes, and changes of state, a duration from 1d to 3660d, by default 365d.</source>
        <translation>每小时的值及其极值，以及状态变化的保留时间，时长 1d 至 3660d，默认 365d。</translation>
    </message>
    <message>
        <source>Size that the file may reach, 10 MB to 100 GB, by default 500 MB; beyond it the oldest of the finest goes first.</source>
        <translation>文件允许达到的大小，10 MB 至 100 GB，默认 500 MB；超过后，先删除粒度最细的数据中最旧的部分。</translation>
    </message>
    <message>
        <source>Address of the Alertmanager, http or https, without a login.</source>
        <translation>Alertmanager 的地址，http 或 https，不含登录信息。</translation>
    </message>
    <message>
        <source>Conditions on the labels of its alerts that all have to be true, by default none, such as team=&quot;db&quot;; a pattern (=~) is RE2&apos;s and has to fit the whole label.</source>
        <translation>对其告警标签的条件，须全部成立，默认没有，例如 team=&quot;db&quot;；模式 (=~) 使用 RE2，须匹配整个标签。</translation>
    </message>
    <message>
        <source>When it begins, with its offset, such as 2026-11-28T02:00Z.</source>
        <translation>何时开始，须带时区偏移，例如 2026-11-28T02:00Z。</translation>
    </message>
    <message>
        <source>When it ends, with its offset.</source>
        <translation>何时结束，须带时区偏移。</translation>
    </message>
    <message>
        <source>Days and hours, such as Sat 02:00-04:00; an end that is not after the beginning is on the next day.</source>
        <translation>星期和时间，例如 Sat 02:00-04:00；结束不晚于开始时，表示次日。</translation>
    </message>
    <message>
        <source>Time zone of the hours, such as Europe/Berlin, by default UTC.</source>
        <translation>所写时间的时区，例如 Europe/Berlin，默认 UTC。</translation>
    </message>
    <message>
        <source>Ids of the hosts and targets whose alerts are expected, by default whatever the labels say.</source>
        <translation>预期会有告警的主机和目标的 id，默认由标签决定。</translation>
    </message>
    <message>
        <source>Conditions on the labels of the alerts that are expected, by default none; without targets and labels it is every alert.</source>
        <translation>对预期告警的标签条件，默认没有；既没有目标也没有标签时，为所有告警。</translation>
    </message>
    <message>
        <source>Why, a sentence to show.</source>
        <translation>原因，用于显示的一句话。</translation>
    </message>
    <message>
        <source>Name that rules call this contact by, once among all contacts.</source>
        <translation>规则中引用此联系人的名称，在所有联系人中唯一。</translation>
    </message>
    <message>
        <source>Name to show, by default the id.</source>
        <translation>显示的名称，默认与 id 相同。</translation>
    </message>
    <message>
        <source>What they are there for, such as DBA, by default not said.</source>
        <translation>其职责，例如 DBA，默认未指定。</translation>
    </message>
    <message>
        <source>Number to call, at best with the country&apos;s code, such as +1 555 0100, by default none.</source>
        <translation>呼叫的号码，最好带国家代码，例如 +1 555 0100，默认没有。</translation>
    </message>
    <message>
        <source>Address to write to, by default none.</source>
        <translation>写邮件的地址，默认没有。</translation>
    </message>
    <message>
        <source>Link that opens a conversation, by default none.</source>
        <translation>打开对话的链接，默认没有。</translation>
    </message>
    <message>
        <source>Where the address to post messages to is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the address itself.</source>
        <translation>发送消息的地址所在的位置，默认没有：{ from: keyring }、{ env: NAME } 或 { file: PATH }，绝不是地址本身。</translation>
    </message>
    <message>
        <source>When they answer, by default always; an end that is not after the beginning is on the next day.</source>
        <translation>何时可以答复，默认 always；结束不晚于开始时，表示次日。</translation>
    </message>
    <message>
        <source>Condition: database-unrecoverable, data-corruption, provider-outage, prolonged-mail-outage, response-time-exceeded, scenario:ID, severity:S or worse, or ask:&quot;a question&quot; that only a person can answer.</source>
        <translation>条件：database-unrecoverable、data-corruption、provider-outage、prolonged-mail-outage、response-time-exceeded、scenario:ID、severity:S（该级别或更高），或只有人能回答的 ask:&quot;a question&quot;。</translation>
    </message>
    <message>
        <source>Time that the condition has to hold, a duration from 1s to 24h, by default none, and 30m of prolonged-mail-outage.</source>
        <translation>条件须持续的时间，时长 1s 至 24h，默认没有，prolonged-mail-outage 默认 30m。</translation>
    </message>
    <message>
        <source>Id of the contact to call.</source>
        <translation>要呼叫的联系人的 id。</translation>
    </message>
    <message>
        <source>Time in which they are to answer, a duration from 1m to 30d, by default at once.</source>
        <translation>对方须在多久内答复，时长 1m 至 30d，默认立即。</translation>
    </message>
    <message>
        <source>Id of the contact to call when they do not, by default nobody.</source>
        <translation>对方未答复时要呼叫的联系人的 id，默认无人。</translation>
    </message>
    <message>
        <source>From here on the target is in warning, in the unit of the reading, by default never.</source>
        <translation>从此值起，目标处于警告状态，单位与读数相同，默认从不。</translation>
    </message>
    <message>
        <source>From here on the target has failed, in the unit of the reading, by default never; it does not lie on the good side of the warning.</source>
        <translation>从此值起，目标为故障，单位与读数相同，默认从不；不能比警告限值更靠近正常一侧。</translation>
    </message>
    <message>
        <source>In the system keyring, where &apos;bridgewatchctl secret set ID.password&apos; puts it.</source>
        <translation>在系统密钥环中，由“bridgewatchctl secret set ID.password”存入。</translation>
    </message>
    <message>
        <source>In the environment variable of this name.</source>
        <translation>在以此为名的环境变量中。</translation>
    </message>
    <message>
        <source>In the first line of this file; a relative path starts at the profile, ~/ at the home folder.</source>
        <translation>在此文件的第一行；相对路径从配置文件所在位置算起，~/ 从主目录算起。</translation>
    </message>
    <message>
        <source>Name to show, cut at 60 characters, by default the id.</source>
        <translation>显示的名称，超过 60 个字符则截断，默认与 id 相同。</translation>
    </message>
    <message>
        <source>Ids of the hosts and targets that this one leans on, by default none: edges of the path map, and what tells cause from symptom.</source>
        <translation>此目标所依赖的主机和目标的 id，默认没有：即路径图上的连线，也是区分原因与症状的依据。</translation>
    </message>
    <message>
        <source>Where to look from: desk, which is this machine, and ids of hosts; by default the desk alone.</source>
        <translation>从哪里检查：desk（即本机）和主机的 id；默认仅 desk。</translation>
    </message>
    <message>
        <source>Id of the host that it runs on, by default not said; when a connection is refused, the sockets that listen there are evidence.</source>
        <translation>其所在主机的 id，默认未指定；连接被拒绝时，该主机上正在监听的套接字可作为证据。</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default that of &apos;defaults&apos;.</source>
        <translation>两次检查之间的间隔，时长 1s 至 24h，默认取“defaults”中的值。</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default that of &apos;defaults&apos;.</source>
        <translation>一次检查允许的用时，时长 100ms 至 2m，默认取“defaults”中的值。</translation>
    </message>
    <message>
        <source>Failing looks in a row before an alarm, 1 to 100, by default that of &apos;defaults&apos;.</source>
        <translation>连续多少次检查失败后告警，1 至 100，默认取“defaults”中的值。</translation>
    </message>
    <message>
        <source>Good looks in a row that end an alarm, 1 to 100, by default that of &apos;defaults&apos;.</source>
        <translation>连续多少次检查正常后告警结束，1 至 100，默认取“defaults”中的值。</translation>
    </message>
    <message>
        <source>Role to log in as.</source>
        <translation>登录所用的角色。</translation>
    </message>
    <message>
        <source>Where the password is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the password itself.</source>
        <translation>密码所在的位置，默认没有：{ from: keyring }、{ env: NAME } 或 { file: PATH }，绝不是密码本身。</translation>
    </message>
    <message>
        <source>Where the bearer token is, by default none: { from: keyring }, { env: NAME } or { file: PATH }, never the token itself.</source>
        <translation>bearer 令牌所在的位置，默认没有：{ from: keyring }、{ env: NAME } 或 { file: PATH }，绝不是令牌本身。</translation>
    </message>
    <message>
        <source>How much TLS, in libpq&apos;s words, by default verify-full.</source>
        <translation>TLS 的严格程度，用 libpq 的写法，默认 verify-full。</translation>
    </message>
    <message>
        <source>File of the certificate authorities to trust, relative to the profile, by default the system&apos;s.</source>
        <translation>受信任的证书颁发机构文件，路径相对于配置文件，默认用系统自带的。</translation>
    </message>
    <message>
        <source>File of the certificate to show to the server, relative to the profile, by default none.</source>
        <translation>向服务器出示的证书文件，路径相对于配置文件，默认没有。</translation>
    </message>
    <message>
        <source>File of the key to &apos;sslcert&apos;, relative to the profile, by default none.</source>
        <translation>与“sslcert”对应的密钥文件，路径相对于配置文件，默认没有。</translation>
    </message>
    <message>
        <source>Time to connect, in milliseconds; high is bad.</source>
        <translation>建立连接所用的时间（毫秒）；越高越差。</translation>
    </message>
    <message>
        <source>Days until the certificate expires; low is bad.</source>
        <translation>距证书过期的天数；越低越差。</translation>
    </message>
    <message>
        <source>Host name or address to reach by SSH.</source>
        <translation>经 SSH 到达的主机名或地址。</translation>
    </message>
    <message>
        <source>Port of its SSH server, 1 to 65535, by default 22.</source>
        <translation>其 SSH 服务器的端口，1 至 65535，默认 22。</translation>
    </message>
    <message>
        <source>User to log in as, by default who runs Bridgewatch.</source>
        <translation>登录所用的用户，默认为运行 Bridgewatch 的用户。</translation>
    </message>
    <message>
        <source>File of the private key, relative to the profile, by default the agent&apos;s keys, then the usual files.</source>
        <translation>私钥文件，路径相对于配置文件，默认先用代理中的密钥，再用常见的文件。</translation>
    </message>
    <message>
        <source>File of the host keys to trust, relative to the profile, by default ~/.ssh/known_hosts.</source>
        <translation>受信任的主机密钥文件，路径相对于配置文件，默认 ~/.ssh/known_hosts。</translation>
    </message>
    <message>
        <source>Name of this target, once among all hosts and targets: 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;.</source>
        <translation>此目标的名称，在所有主机和目标中唯一：1 至 64 个字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>What it is, and so how it is looked at.</source>
        <translation>类型，决定如何检查。</translation>
    </message>
    <message>
        <source>Page to ask for, an http or https address without a login in it.</source>
        <translation>要请求的页面，不含登录信息的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>What the answer must be, by default status 200.</source>
        <translation>应答须满足的要求，默认状态 200。</translation>
    </message>
    <message>
        <source>Status of the answer, 100 to 599, by default 200.</source>
        <translation>应答的状态，100 至 599，默认 200。</translation>
    </message>
    <message>
        <source>Top-level fields of a JSON body and the single value of each, by default none.</source>
        <translation>JSON 正文的顶层字段，以及每个字段的单个值，默认没有。</translation>
    </message>
    <message>
        <source>Regular expression (RE2) that the body must contain, by default anything.</source>
        <translation>正文中须有内容与之匹配的正则表达式 (RE2)，默认任意。</translation>
    </message>
    <message>
        <source>Limits of its readings, by default none.</source>
        <translation>其读数的限值，默认没有。</translation>
    </message>
    <message>
        <source>Time until the answer was there, in milliseconds; high is bad.</source>
        <translation>收到应答所用的时间（毫秒）；越高越差。</translation>
    </message>
    <message>
        <source>Size of the body, in bytes; high is bad.</source>
        <translation>正文大小（字节）；越高越差。</translation>
    </message>
    <message>
        <source>Host name or address of the server.</source>
        <translation>服务器的主机名或地址。</translation>
    </message>
    <message>
        <source>Port of the server, 1 to 65535, by default 5432.</source>
        <translation>服务器的端口，1 至 65535，默认 5432。</translation>
    </message>
    <message>
        <source>Database to open.</source>
        <translation>要打开的数据库。</translation>
    </message>
    <message>
        <source>Whether SCRAM is bound to the TLS connection, by default prefer under sslmode verify-full, disable under disable, else require.</source>
        <translation>是否将 SCRAM 绑定到 TLS 连接，默认在 sslmode 为 verify-full 时是 prefer，为 disable 时是 disable，其余为 require。</translation>
    </message>
    <message>
        <source>Login for actions alone, which may use the slots that are reserved, by default none: then it is the target&apos;s user.</source>
        <translation>仅用于操作的登录账号，可以使用保留的连接槽，默认没有：此时使用目标的用户。</translation>
    </message>
    <message>
        <source>Limits of its readings, by default of sessions.used_ratio alone.</source>
        <translation>其读数的限值，默认仅有 sessions.used_ratio 的限值。</translation>
    </message>
    <message>
        <source>Sessions of every kind, a number; high is bad.</source>
        <translation>各类会话的总数；越高越差。</translation>
    </message>
    <message>
        <source>Sessions that run a query, a number; high is bad.</source>
        <translation>正在执行查询的会话数；越高越差。</translation>
    </message>
    <message>
        <source>Sessions that wait for their client, a number; high is bad.</source>
        <translation>等待其客户端的会话数；越高越差。</translation>
    </message>
    <message>
        <source>Sessions that wait for their client within a transaction, a number; high is bad.</source>
        <translation>在事务中等待其客户端的会话数；越高越差。</translation>
    </message>
    <message>
        <source>Sessions that wait for a lock, a number; high is bad.</source>
        <translation>等待锁的会话数；越高越差。</translation>
    </message>
    <message>
        <source>The server&apos;s max_connections, a number; high is bad.</source>
        <translation>服务器的 max_connections 值；越高越差。</translation>
    </message>
    <message>
        <source>Slots kept for administrators, a number; high is bad.</source>
        <translation>为管理员保留的连接槽数；越高越差。</translation>
    </message>
    <message>
        <source>Slots for everybody else, a number; high is bad.</source>
        <translation>供其他所有人使用的连接槽数；越高越差。</translation>
    </message>
    <message>
        <source>Share of the usable slots that is taken, 0 to 1, by default warning 0.8 and critical 0.95; high is bad.</source>
        <translation>可用连接槽的占用比例，0 至 1，默认警告 0.8、严重 0.95；越高越差。</translation>
    </message>
    <message>
        <source>Age of the oldest transaction, in seconds; high is bad.</source>
        <translation>最早的事务已持续的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Size of the database, in bytes; high is bad.</source>
        <translation>数据库大小（字节）；越高越差。</translation>
    </message>
    <message>
        <source>Time since the server started, in seconds; low is bad.</source>
        <translation>服务器启动以来的时间（秒）；越低越差。</translation>
    </message>
    <message>
        <source>Age of what a replica replayed last, in seconds; high is bad.</source>
        <translation>副本最近回放的内容距今的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Damaged pages that the server has met, a number, of which one is a failure without any limit; high is bad.</source>
        <translation>服务器遇到的损坏数据页数，无需限值，有一个即为故障；越高越差。</translation>
    </message>
    <message>
        <source>Host name or address of the pooler.</source>
        <translation>连接池代理的主机名或地址。</translation>
    </message>
    <message>
        <source>Port of the pooler, 1 to 65535, by default 6432.</source>
        <translation>连接池代理的端口，1 至 65535，默认 6432。</translation>
    </message>
    <message>
        <source>User of the pooler&apos;s console, one of its stats_users.</source>
        <translation>连接池代理控制台的用户，须在其 stats_users 中。</translation>
    </message>
    <message>
        <source>Whether SCRAM is bound to the TLS connection, by default prefer; PgBouncer has none.</source>
        <translation>是否将 SCRAM 绑定到 TLS 连接，默认 prefer；PgBouncer 不支持绑定。</translation>
    </message>
    <message>
        <source>Login for actions alone, one of the pooler&apos;s admin_users, by default none: then it is the target&apos;s user.</source>
        <translation>仅用于操作的登录账号，须在连接池代理的 admin_users 中，默认没有：此时使用目标的用户。</translation>
    </message>
    <message>
        <source>Clients that have a server or wait for none, a number; high is bad.</source>
        <translation>已有服务器连接或无需等待的客户端数；越高越差。</translation>
    </message>
    <message>
        <source>Clients that wait for a server, a number; high is bad.</source>
        <translation>等待服务器连接的客户端数；越高越差。</translation>
    </message>
    <message>
        <source>Server connections that a client holds, a number; high is bad.</source>
        <translation>被客户端占用的服务器连接数；越高越差。</translation>
    </message>
    <message>
        <source>Server connections that are free, a number; high is bad.</source>
        <translation>空闲的服务器连接数；越高越差。</translation>
    </message>
    <message>
        <source>How long the first client in the queue has waited, in seconds; high is bad.</source>
        <translation>队列中第一个客户端已等待的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Queries in a second, on the pooler&apos;s average; high is bad.</source>
        <translation>每秒查询数，按连接池代理的平均值；越高越差。</translation>
    </message>
    <message>
        <source>Time of a query, on the pooler&apos;s average, in milliseconds; high is bad.</source>
        <translation>一次查询的用时，按连接池代理的平均值（毫秒）；越高越差。</translation>
    </message>
    <message>
        <source>Time that a client waited for a server, on the pooler&apos;s average, in milliseconds; high is bad.</source>
        <translation>客户端等待服务器连接的时间，按连接池代理的平均值（毫秒）；越高越差。</translation>
    </message>
    <message>
        <source>Databases that are paused, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>已暂停的数据库数，无需限值，有一个即为警告；越高越差。</translation>
    </message>
    <message>
        <source>Databases that are disabled, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>已禁用的数据库数，无需限值，有一个即为警告；越高越差。</translation>
    </message>
    <message>
        <source>Id of the host where pm2 runs; it is looked at from there, and needs it.</source>
        <translation>运行 pm2 的主机的 id；从该主机检查，并依赖于该主机。</translation>
    </message>
    <message>
        <source>Name of the process as pm2 lists it.</source>
        <translation>进程的名称，与 pm2 列出的一致。</translation>
    </message>
    <message>
        <source>The program on the host, a path or a name for its PATH, by default pm2.</source>
        <translation>主机上的程序，写路径，或可在其 PATH 中找到的名称，默认 pm2。</translation>
    </message>
    <message>
        <source>Its PM2_HOME on the host, which may begin with ~/, by default the login&apos;s own.</source>
        <translation>主机上的 PM2_HOME，可以 ~/ 开头，默认为登录用户自身的。</translation>
    </message>
    <message>
        <source>Instances of the process, a number; high is bad.</source>
        <translation>进程的实例数；越高越差。</translation>
    </message>
    <message>
        <source>Instances that are not online, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>不在线的实例数，无需限值，有一个即为警告；越高越差。</translation>
    </message>
    <message>
        <source>Restarts that pm2 has counted, a number; high is bad.</source>
        <translation>pm2 统计的重启次数；越高越差。</translation>
    </message>
    <message>
        <source>Restarts since the look before, a number, of which one is a warning without any limit; high is bad.</source>
        <translation>上次检查以来的重启次数，无需限值，有一次即为警告；越高越差。</translation>
    </message>
    <message>
        <source>Time since the youngest instance started, in seconds; low is bad.</source>
        <translation>最近启动的实例已运行的时间（秒）；越低越差。</translation>
    </message>
    <message>
        <source>Memory of all instances, in bytes; high is bad.</source>
        <translation>所有实例的内存（字节）；越高越差。</translation>
    </message>
    <message>
        <source>Processors that all instances use, 1 for a whole one; high is bad.</source>
        <translation>所有实例使用的处理器数，1 表示一整个处理器；越高越差。</translation>
    </message>
    <message>
        <source>Id of the host where the log lies, or desk; it is read there, and needs it.</source>
        <translation>日志所在主机的 id，或 desk；在该处读取，并依赖于该主机。</translation>
    </message>
    <message>
        <source>The file, which may begin with ~/, by default none.</source>
        <translation>文件，可以 ~/ 开头，默认没有。</translation>
    </message>
    <message>
        <source>Name of a process as pm2 lists it, whose output and errors are read, by default none.</source>
        <translation>进程的名称，与 pm2 列出的一致；读取其输出和错误；默认没有。</translation>
    </message>
    <message>
        <source>Classes of lines besides the known ones, each with the regular expression (RE2) of its lines, by default none.</source>
        <translation>已知类别之外的日志行类别，各附匹配其行的正则表达式 (RE2)，默认没有。</translation>
    </message>
    <message>
        <source>Size of the file, in bytes; high is bad.</source>
        <translation>文件大小（字节）；越高越差。</translation>
    </message>
    <message>
        <source>Time since something was last written, in seconds; high is bad.</source>
        <translation>距最后一次写入的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Lines about refused connections in five minutes, a number; high is bad.</source>
        <translation>五分钟内与连接被拒绝相关的行数；越高越差。</translation>
    </message>
    <message>
        <source>Lines about timeouts in five minutes, a number; high is bad.</source>
        <translation>五分钟内与超时相关的行数；越高越差。</translation>
    </message>
    <message>
        <source>Lines about refused logins in five minutes, a number; high is bad.</source>
        <translation>五分钟内与登录被拒绝相关的行数；越高越差。</translation>
    </message>
    <message>
        <source>Lines about TLS and certificates in five minutes, a number; high is bad.</source>
        <translation>五分钟内与 TLS 和证书相关的行数；越高越差。</translation>
    </message>
    <message>
        <source>Lines about exhausted pools and slots in five minutes, a number; high is bad.</source>
        <translation>五分钟内与连接池和连接槽耗尽相关的行数；越高越差。</translation>
    </message>
    <message>
        <source>Lines about other errors in five minutes, a number; high is bad.</source>
        <translation>五分钟内与其他错误相关的行数；越高越差。</translation>
    </message>
    <message>
        <source>Host name or address to connect to.</source>
        <translation>要连接的主机名或地址。</translation>
    </message>
    <message>
        <source>Port to connect to, 1 to 65535.</source>
        <translation>要连接的端口，1 至 65535。</translation>
    </message>
    <message>
        <source>Host name or address to connect to, and the name that the certificate must have.</source>
        <translation>要连接的主机名或地址，也是证书须具有的名称。</translation>
    </message>
    <message>
        <source>Port to connect to, 1 to 65535, by default 443, and 5432 where &apos;starttls&apos; is postgres.</source>
        <translation>要连接的端口，1 至 65535，默认 443，“starttls”为 postgres 时默认 5432。</translation>
    </message>
    <message>
        <source>What is said before TLS begins, by default none; postgres is its SSL request.</source>
        <translation>TLS 开始之前发送的内容，默认 none；postgres 表示其 SSL 请求。</translation>
    </message>
    <message>
        <source>PromQL that yields a number for each series, of which the highest counts.</source>
        <translation>为每个序列得出一个数值的 PromQL，以最高者为准。</translation>
    </message>
    <message>
        <source>What the query yields, of several series the highest, in its own unit; high is bad.</source>
        <translation>查询得出的值，有多个序列时取最高者，单位由查询决定；越高越差。</translation>
    </message>
    <message>
        <source>Series that the query yields, a number; high is bad.</source>
        <translation>查询得出的序列数；越高越差。</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s status page, an http or https address without a login in it.</source>
        <translation>供应商状态页的根地址，不含登录信息的 http 或 https 地址。</translation>
    </message>
    <message>
        <source>Names of the components that matter, in any case, by default all.</source>
        <translation>需要关注的组件名称，不区分大小写，默认全部。</translation>
    </message>
    <message>
        <source>Hosts that may answer in the page&apos;s place when it has moved, by default none.</source>
        <translation>页面迁移后可以代为应答的主机，默认没有。</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 1 and 2 for vendor.impact.</source>
        <translation>其读数的限值，默认 vendor.impact 为 1 和 2。</translation>
    </message>
    <message>
        <source>What the vendor tells of itself: 0 none, 1 minor or planned work, 2 major, 3 critical; high is bad.</source>
        <translation>供应商报告的自身状况：0 无影响，1 轻微或计划内维护，2 重大，3 严重；越高越差。</translation>
    </message>
    <message>
        <source>Incidents of the vendor that are not over and touch the components, a number; high is bad.</source>
        <translation>供应商尚未结束且涉及这些组件的故障事件数；越高越差。</translation>
    </message>
    <message>
        <source>Components that were judged, a number; high is bad.</source>
        <translation>已判定的组件数；越高越差。</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s API, by default https://api.sendgrid.com.</source>
        <translation>供应商 API 的根地址，默认 https://api.sendgrid.com。</translation>
    </message>
    <message>
        <source>Where the API key is, which needs the right to read scopes, statistics and suppressions, and no other.</source>
        <translation>API 密钥所在的位置；密钥需要读取权限范围 (scopes)、统计和抑制列表 (suppressions) 的权限，不需要其他权限。</translation>
    </message>
    <message>
        <source>Id of the target that is the vendor&apos;s own status page, by default the only one that the profile has.</source>
        <translation>作为供应商自己的状态页的目标的 id，默认为配置文件中唯一的一个。</translation>
    </message>
    <message>
        <source>Time from one look to the next, a duration from 1s to 24h, by default that of &apos;defaults&apos;, and at least 1m.</source>
        <translation>两次检查之间的间隔，时长 1s 至 24h，默认取“defaults”中的值，且至少 1m。</translation>
    </message>
    <message>
        <source>Time that a look may take, a duration from 100ms to 2m, by default that of &apos;defaults&apos;, and at least 15s.</source>
        <translation>一次检查允许的用时，时长 100ms 至 2m，默认取“defaults”中的值，且至少 15s。</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 0.05 and 0.2 for mail.undelivered_ratio.</source>
        <translation>其读数的限值，默认 mail.undelivered_ratio 为 0.05 和 0.2。</translation>
    </message>
    <message>
        <source>Mails that were to be sent today (UTC), a number; high is bad.</source>
        <translation>今日 (UTC) 要求发送的邮件数；越高越差。</translation>
    </message>
    <message>
        <source>Mails delivered today (UTC), a number; high is bad.</source>
        <translation>今日 (UTC) 送达的邮件数；越高越差。</translation>
    </message>
    <message>
        <source>Share of today&apos;s mails that bounced, were blocked or dropped, from 20 mails on, from 0 to 1; high is bad.</source>
        <translation>今日邮件中被退信、拦截或丢弃的比例，满 20 封邮件起计算，0 至 1；越高越差。</translation>
    </message>
    <message>
        <source>Addresses that bounced within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>24 小时内发生退信的地址数，最多计到 500；越高越差。</translation>
    </message>
    <message>
        <source>Mails that were blocked within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>24 小时内被拦截的邮件数，最多计到 500；越高越差。</translation>
    </message>
    <message>
        <source>Spam reports within 24 hours, at most 500 are counted; high is bad.</source>
        <translation>24 小时内的垃圾邮件举报数，最多计到 500；越高越差。</translation>
    </message>
    <message>
        <source>Requests that the vendor takes in its window, a number; high is bad.</source>
        <translation>供应商在其限额窗口内接受的请求数；越高越差。</translation>
    </message>
    <message>
        <source>Requests that the vendor still takes, a number; low is bad.</source>
        <translation>供应商仍接受的剩余请求数；越低越差。</translation>
    </message>
    <message>
        <source>Time until the vendor counts anew, in seconds; high is bad.</source>
        <translation>距供应商重新计数的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Time until the last answer was there, in milliseconds; high is bad.</source>
        <translation>收到最后一个应答所用的时间（毫秒）；越高越差。</translation>
    </message>
    <message>
        <source>Root of the vendor&apos;s API, by default https://api.stripe.com.</source>
        <translation>供应商 API 的根地址，默认 https://api.stripe.com。</translation>
    </message>
    <message>
        <source>Where the API key is, for which a restricted one is enough that may read webhook endpoints and events.</source>
        <translation>API 密钥所在的位置；使用可读取 webhook 端点和事件的受限密钥即可。</translation>
    </message>
    <message>
        <source>The service&apos;s address for webhooks: the account must have an enabled endpoint of it.</source>
        <translation>服务接收 webhook 的地址：账户须有一个指向它且已启用的端点。</translation>
    </message>
    <message>
        <source>Where the endpoint&apos;s signing secret is, for the action stripe-test-event.</source>
        <translation>端点签名密钥所在的位置，用于操作 stripe-test-event。</translation>
    </message>
    <message>
        <source>Limits of its readings, by default 900 and 3600 for webhooks.oldest_undelivered_s.</source>
        <translation>其读数的限值，默认 webhooks.oldest_undelivered_s 为 900 和 3600。</translation>
    </message>
    <message>
        <source>Webhook endpoints of the account, a number; high is bad.</source>
        <translation>账户的 webhook 端点数；越高越差。</translation>
    </message>
    <message>
        <source>Webhook endpoints that are disabled, a number; high is bad.</source>
        <translation>已禁用的 webhook 端点数；越高越差。</translation>
    </message>
    <message>
        <source>Events that at least one endpoint did not take, at most 500 are counted; high is bad.</source>
        <translation>至少有一个端点未接受的事件数，最多计到 500；越高越差。</translation>
    </message>
    <message>
        <source>Deliveries of them that wait, a number; high is bad.</source>
        <translation>其中待发的投递数；越高越差。</translation>
    </message>
    <message>
        <source>Age of the oldest of them, in seconds; high is bad.</source>
        <translation>其中最早的一个距今的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Id of the postgres target that the table lies in, whose login is used; the sync needs it.</source>
        <translation>表所在的 postgres 目标的 id，使用其登录账号；该同步依赖于它。</translation>
    </message>
    <message>
        <source>Table that is written to, or schema.table.</source>
        <translation>所写入的表，或 schema.table。</translation>
    </message>
    <message>
        <source>Column that tells when a row was written, a timestamp or a date, by default updated_at.</source>
        <translation>表示行写入时间的列，类型为时间戳或日期，默认 updated_at。</translation>
    </message>
    <message>
        <source>Age that the newest row may have, a duration from 1m to 30d, by default 15m.</source>
        <translation>最新一行允许距今多久，时长 1m 至 30d，默认 15m。</translation>
    </message>
    <message>
        <source>How rows are counted, by default auto: one by one unless that takes too long, and then by the server&apos;s estimate.</source>
        <translation>如何统计行数，默认 auto：逐行计数，用时过长时改用服务器的估算。</translation>
    </message>
    <message>
        <source>Rows by which table and canister may differ, 0 to 999999999, by default 0.</source>
        <translation>表与 canister 允许相差的行数，0 至 999999999，默认 0。</translation>
    </message>
    <message>
        <source>The canister that counts the same, by default none.</source>
        <translation>统计同一内容的 canister，默认没有。</translation>
    </message>
    <message>
        <source>Id of the host where the command runs, by default desk; the sync needs it.</source>
        <translation>运行该命令的主机的 id，默认 desk；该同步依赖于它。</translation>
    </message>
    <message>
        <source>The program, which may begin with ~/, and its arguments, 1 to 60 words that no shell reads.</source>
        <translation>程序（可以 ~/ 开头）及其参数，1 至 60 个词，不经过 shell。</translation>
    </message>
    <message>
        <source>Where the count stands in the answer, names and places with dots between them, by default the answer itself.</source>
        <translation>计数在应答中的位置，由名称和序号组成，以点分隔，默认为应答本身。</translation>
    </message>
    <message>
        <source>Where to ask the database from: desk, which is this machine, and ids of hosts, by default one that the database has, the desk if it can.</source>
        <translation>从哪里查询数据库：desk（即本机）和主机的 id，默认为数据库的观测点之一，可以时用 desk。</translation>
    </message>
    <message>
        <source>Limits of its readings besides &apos;max_age&apos; and &apos;max_difference&apos;, by default none.</source>
        <translation>“max_age”和“max_difference”之外的读数限值，默认没有。</translation>
    </message>
    <message>
        <source>Age of the newest row, in seconds; high is bad.</source>
        <translation>最新一行距今的时间（秒）；越高越差。</translation>
    </message>
    <message>
        <source>Rows of the table, a number; high is bad.</source>
        <translation>表的行数；越高越差。</translation>
    </message>
    <message>
        <source>What the canister counts, a number; high is bad.</source>
        <translation>canister 的计数；越高越差。</translation>
    </message>
    <message>
        <source>By how much the two counts differ, a number; high is bad.</source>
        <translation>两个计数的差异；越高越差。</translation>
    </message>
</context>
<context>
    <name>Prometheus</name>
    <message>
        <source>status %1 points to %2, which is not followed</source>
        <translation>状态 %1 指向 %2，不予跟随</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>应答超过 %1 MB</translation>
    </message>
    <message>
        <source>the answer holds a scalar that cannot be read</source>
        <translation>应答中有一个无法读取的标量</translation>
    </message>
    <message>
        <source>the query yields text, not numbers</source>
        <translation>查询结果是文本，而不是数字</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus: it has no result</source>
        <translation>应答不是来自 Prometheus：其中没有结果</translation>
    </message>
    <message>
        <source>series %1 of the answer cannot be read</source>
        <translation>应答中的序列 %1 无法读取</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>status %1; it says: %2</source>
        <translation>状态 %1；其说明：%2</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus; it begins: %1</source>
        <translation>应答不是来自 Prometheus；其开头为：%1</translation>
    </message>
    <message>
        <source>the answer is not one of Prometheus: it has no groups of rules</source>
        <translation>应答不是来自 Prometheus：其中没有规则组</translation>
    </message>
    <message>
        <source>the value is %1</source>
        <translation>值为 %1</translation>
    </message>
    <message>
        <source>the value is %1, of %2</source>
        <translation>值为 %1，取自 %2</translation>
    </message>
    <message>
        <source>the worst of %1 series is %2, of %3</source>
        <translation>%1 个序列中最差的为 %2，取自 %3</translation>
    </message>
    <message>
        <source>the query finds no series at present: nobody reports it, or a name in it is wrong</source>
        <translation>查询目前没有找到序列：没有任何来源上报，或其中的名称有误</translation>
    </message>
    <message>
        <source>the query yields ranges; a target needs one value for each series</source>
        <translation>查询结果是范围；目标要求每个序列只有一个值</translation>
    </message>
    <message>
        <source>%1 is infinite: the query divides by nothing</source>
        <translation>%1 为无穷大：查询除以了零</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>该值</translation>
    </message>
    <message>
        <source>the value is not a number (NaN)</source>
        <translation>该值不是数字 (NaN)</translation>
    </message>
    <message>
        <source>the query yields %1 series, more than are looked through</source>
        <translation>查询得到 %1 个序列，超过可检查的数量</translation>
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
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>the command ended with status %1</source>
        <translation>命令以状态 %1 结束</translation>
    </message>
    <message>
        <source>the host answered something else than what was asked</source>
        <translation>主机返回的内容与所查询的不符</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未读取：%1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外 %2 项</translation>
    </message>
    <message>
        <source>ssl is off at the server.</source>
        <translation>服务器的 ssl 已关闭。</translation>
    </message>
    <message>
        <source>Give the server a certificate and turn TLS on; then ask for it with hostssl lines.</source>
        <translation>为服务器配置证书并启用 TLS；然后用 hostssl 行强制使用 TLS。</translation>
    </message>
    <message>
        <source>TLS is on, %1 at least.</source>
        <translation>TLS 已启用，最低版本：%1。</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>TLS is on; the server does not tell the least version.</source>
        <translation>TLS 已启用；服务器未提供最低版本。</translation>
    </message>
    <message>
        <source>It is older than version 12: it takes TLS 1.0. Plan its upgrade.</source>
        <translation>服务器版本低于 12：会接受 TLS 1.0。请安排升级。</translation>
    </message>
    <message>
        <source>Raise the least version; clients of the last ten years know it.</source>
        <translation>提高最低版本；近十年的客户端都支持。</translation>
    </message>
    <message>
        <source>%1 But %2 sessions from the network are without it.</source>
        <translation>%1但有 %2 个来自网络的会话未使用 TLS。</translation>
    </message>
    <message>
        <source>Turn their lines in pg_hba.conf from host into hostssl.</source>
        <translation>将 pg_hba.conf 中对应的行由 host 改为 hostssl。</translation>
    </message>
    <message>
        <source>New passwords are kept as %1.</source>
        <translation>新密码以 %1 形式保存。</translation>
    </message>
    <message>
        <source>The server does not tell password_encryption.</source>
        <translation>服务器未提供 password_encryption 的值。</translation>
    </message>
    <message>
        <source>Look at it on the server.</source>
        <translation>在服务器上查看。</translation>
    </message>
    <message>
        <source>Switch over, then set each password anew: old ones stay MD5 until then.</source>
        <translation>切换后逐个重新设置密码：在此之前，旧密码仍为 MD5。</translation>
    </message>
    <message>
        <source>Cannot be read with the role %1.</source>
        <translation>用角色 %1 无法读取。</translation>
    </message>
    <message>
        <source>Let it read them, as a superuser in the database %1; it tells no password.</source>
        <translation>以超级用户身份在数据库 %1 中授予其读取权限；这不会泄露任何密码。</translation>
    </message>
    <message>
        <source>line %1: %2 for %3 on %4%5</source>
        <translation>第 %1 行：%2，用户 %3，数据库 %4%5</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> （来自 %1）</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 lines, none with trust, md5 or password.</source>
        <translation>共 %1 行，均未使用 trust、md5 或 password。</translation>
    </message>
    <message>
        <source>Put scram-sha-256 (or cert, or peer for local ones) into these lines, once the roles have a SCRAM password; then reload.</source>
        <translation>待各角色都有 SCRAM 密码后，将这些行改为 scram-sha-256（或 cert，本地连接用 peer）；然后重新加载。</translation>
    </message>
    <message>
        <source>%1 as %2%3</source>
        <translation>%1 以角色 %2 登录%3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某客户端</translation>
    </message>
    <message>
        <source>the profile&apos;s login %1</source>
        <translation>配置文件中的登录账号 %1</translation>
    </message>
    <message>
        <source>No session of a superuser but tools that people use.</source>
        <translation>除人工使用的工具外，没有超级用户的会话。</translation>
    </message>
    <message>
        <source>Superusers at work: %1.</source>
        <translation>正在使用超级用户的有：%1。</translation>
    </message>
    <message>
        <source>Give the service a role of its own that may use its tables alone, and take SUPERUSER off what logs in every day.</source>
        <translation>为服务设置专用角色，只允许其使用自己的表；并撤销日常登录账号的 SUPERUSER 属性。</translation>
    </message>
    <message>
        <source>%1 has more than looking takes: %2.</source>
        <translation>%1 的权限超出检查所需：%2。</translation>
    </message>
    <message>
        <source>Make a role for Bridgewatch alone, with pg_monitor and nothing else.</source>
        <translation>为 Bridgewatch 单独创建一个角色，只授予 pg_monitor。</translation>
    </message>
    <message>
        <source>%1 may write to %2.</source>
        <translation>%1 可以写入 %2。</translation>
    </message>
    <message>
        <source>Take the privilege to write off it; looking needs none.</source>
        <translation>撤销其写入权限；检查不需要写入。</translation>
    </message>
    <message>
        <source>%1 is no member of pg_monitor: others&apos; sessions count without their state.</source>
        <translation>%1 不是 pg_monitor 的成员：其他用户的会话只能计数，看不到状态。</translation>
    </message>
    <message>
        <source>Let it read the statistics; that lets it read no table.</source>
        <translation>允许其读取统计信息；这不会使其能读取任何表。</translation>
    </message>
    <message>
        <source>%1 is a member of pg_monitor and may write nothing.</source>
        <translation>%1 是 pg_monitor 的成员，且没有写入权限。</translation>
    </message>
    <message>
        <source>Let the database answer first: the overview says what is wrong with it.</source>
        <translation>先让数据库恢复应答：概览中说明了其问题所在。</translation>
    </message>
    <message>
        <source>Let the target answer first: the overview says what is wrong with it.</source>
        <translation>先让目标恢复应答：概览中说明了其问题所在。</translation>
    </message>
    <message>
        <source>It expired %1 ago.</source>
        <translation>已于 %1前过期。</translation>
    </message>
    <message>
        <source>It is good for another %1.</source>
        <translation>剩余有效期 %1。</translation>
    </message>
    <message>
        <source>Renew it, have the server read it again, and see that the renewal runs by itself.</source>
        <translation>续期证书，让服务器重新加载，并确保以后自动续期。</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 没有应答：%2</translation>
    </message>
    <message>
        <source>Start it, or mend the way to it: until then no alert is delivered, or none arrives here.</source>
        <translation>启动它，或修复到它的路径：在此之前，告警无法送达，或无法到达这里。</translation>
    </message>
    <message>
        <source>%1 answers, version %2.</source>
        <translation>%1 有应答，版本 %2。</translation>
    </message>
    <message>
        <source>Its cluster has not found itself yet; look again in a minute.</source>
        <translation>其集群尚未稳定；请一分钟后重新检查。</translation>
    </message>
    <message>
        <source>%1 stands at %2, as it should.</source>
        <translation>%1 正在 %2 上触发，符合预期。</translation>
    </message>
    <message>
        <source>Let the Alertmanager answer first.</source>
        <translation>先让 Alertmanager 恢复应答。</translation>
    </message>
    <message>
        <source>No alert that always fires has arrived.</source>
        <translation>没有收到任何始终触发的告警。</translation>
    </message>
    <message>
        <source>Add this rule to Prometheus, and have something outside complain when it stops arriving. Where there is one, the way from Prometheus to the Alertmanager is cut.</source>
        <translation>在 Prometheus 中添加此规则，并让外部系统在收不到它时发出提醒。如果已有此规则，则说明从 Prometheus 到 Alertmanager 的路径已中断。</translation>
    </message>
    <message>
        <source>its health is %1%2</source>
        <translation>其健康状态为 %1%2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>all labels of its series</source>
        <translation>其序列的所有标签</translation>
    </message>
    <message>
        <source>labels %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>it can never fire: the labels of its two sides never match (%1 against %2)</source>
        <translation>永远无法触发：两侧的标签始终不匹配（%1 与 %2）</translation>
    </message>
    <message>
        <source>it cannot fire: there are no series %1</source>
        <translation>无法触发：没有序列 %1</translation>
    </message>
    <message>
        <source>Let %1 answer first.</source>
        <translation>先让 %1 恢复应答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mend the rule: aggregate both sides by the same labels, and take only metrics that are scraped. Bridgewatch itself warns by sessions.used_ratio meanwhile.</source>
        <translation>修正规则：两侧按相同的标签聚合，且只使用已抓取的指标。在此期间，Bridgewatch 自身会按 sessions.used_ratio 发出警告。</translation>
    </message>
    <message>
        <source>%1 has %2 alerting rules, none about connections.</source>
        <translation>%1 有 %2 条告警规则，其中没有与连接相关的。</translation>
    </message>
    <message>
        <source>Add one that fires before the slots are used up (postgres_exporter).</source>
        <translation>添加一条在连接槽用尽之前触发的规则 (postgres_exporter)。</translation>
    </message>
    <message>
        <source>%1 is there; whether its metrics have series was not told: %2</source>
        <translation>%1 已存在；其指标是否有序列不得而知：%2</translation>
    </message>
    <message>
        <source>Able to fire: %1.</source>
        <translation>可以触发：%1。</translation>
    </message>
    <message>
        <source>There is no Alertmanager in the profile.</source>
        <translation>配置文件中没有 Alertmanager。</translation>
    </message>
    <message>
        <source>Run one, and name it in the profile; until then only this window tells of trouble.</source>
        <translation>部署一个并写入配置文件；在此之前，只有此窗口会报告问题。</translation>
    </message>
    <message>
        <source>There is no Prometheus in the profile whose rules could be read.</source>
        <translation>配置文件中没有可读取规则的 Prometheus。</translation>
    </message>
    <message>
        <source>Name one in the profile: under &apos;history&apos;, or with a target that asks it for a number.</source>
        <translation>在配置文件中指定一个：写在“history”下，或添加一个向其查询数值的目标。</translation>
    </message>
    <message>
        <source>It answers: mode %1, room for %2 clients.</source>
        <translation>有应答：模式 %1，可容纳 %2 个客户端。</translation>
    </message>
    <message>
        <source>It answers, and leads to no database.</source>
        <translation>有应答，但未指向任何数据库。</translation>
    </message>
    <message>
        <source>Name the database in its configuration, and point the service at it.</source>
        <translation>在其配置中指定数据库，并让服务改为连接到它。</translation>
    </message>
    <message>
        <source>Its pools may open %1 connections; of the server behind it nothing is known.</source>
        <translation>其连接池最多可打开 %1 个连接；其后的服务器情况未知。</translation>
    </message>
    <message>
        <source>Say in the profile what it leads to: the pooler &apos;needs&apos; the target of the database.</source>
        <translation>在配置文件中说明其指向：在连接池代理的“needs”中写入数据库的目标。</translation>
    </message>
    <message>
        <source>Its pools may open %1 connections, for %2 usable slots of the server.</source>
        <translation>其连接池最多可打开 %1 个连接；服务器的可用连接槽为 %2 个。</translation>
    </message>
    <message>
        <source>Limit the pools together to less than the slots, and leave some for people: max_db_connections holds for all roles of a database.</source>
        <translation>将所有连接池的总量限制在连接槽数以内，并为人工登录留出余量：max_db_connections 对一个数据库的所有角色一并生效。</translation>
    </message>
    <message>
        <source>It has been watched for %1, not yet for seven days.</source>
        <translation>仅观测了 %1，尚不足七天。</translation>
    </message>
    <message>
        <source>Only %1 of the week were watched.</source>
        <translation>一周之中仅观测了 %1。</translation>
    </message>
    <message>
        <source>Keep the window open, or run this on a machine that is always on.</source>
        <translation>保持窗口打开，或在始终开机的机器上运行此命令。</translation>
    </message>
    <message>
        <source>Nothing of the last seven days is kept.</source>
        <translation>没有保存最近七天的任何数据。</translation>
    </message>
    <message>
        <source>At most %1 % of the usable slots were taken, on %2.</source>
        <translation>可用连接槽的占用率最高为 %1%，时间为 %2。</translation>
    </message>
    <message>
        <source>Find out who held them at that time (Connections), then put a pooler in between or make its pools smaller; raise max_connections last.</source>
        <translation>查明当时的占用者（见“连接”），然后在中间加入连接池代理，或缩小其连接池；最后才考虑提高 max_connections。</translation>
    </message>
    <message>
        <source>At most %1 at once.</source>
        <translation>同时最多 %1 个。</translation>
    </message>
    <message>
        <source>The longest transaction took %1, on %2.</source>
        <translation>最长的事务持续 %1，时间为 %2。</translation>
    </message>
    <message>
        <source>Find the code that holds transactions open while it waits for something else; a timeout ends what it forgets.</source>
        <translation>找出在等待其他操作时仍保持事务打开的代码；设置超时可以结束其遗忘的事务。</translation>
    </message>
    <message>
        <source>pm2 started it again %1 times, the last time about %2.</source>
        <translation>pm2 已将其重新启动 %1 次，最近一次约在 %2。</translation>
    </message>
    <message>
        <source>pm2 did not have to start it again.</source>
        <translation>pm2 无需重新启动它。</translation>
    </message>
    <message>
        <source>%1 times more than %2 % of the slots came or went within minutes, the last time about %3.</source>
        <translation>有 %1 次，超过 %2% 的连接槽在几分钟内被占用或释放，最近一次约在 %3。</translation>
    </message>
    <message>
        <source>The number of connections never jumped.</source>
        <translation>连接数从未突变。</translation>
    </message>
    <message>
        <source>Let the service try again after a pause that doubles, with chance in it, and bound its pool; look at the log of that time.</source>
        <translation>让服务以逐次加倍并带随机性的间隔重试，并为其连接池设置上限；查看该时段的日志。</translation>
    </message>
    <message>
        <source>There is no pooler in the profile.</source>
        <translation>配置文件中没有连接池代理。</translation>
    </message>
    <message>
        <source>Put PgBouncer between the service and the database; where there is one, add it to the profile as a target.</source>
        <translation>在服务与数据库之间加入 PgBouncer；如果已有，请将其作为目标加入配置文件。</translation>
    </message>
    <message>
        <source>Let the pooler answer first; its &apos;stats_users&apos; has to name the login.</source>
        <translation>先让连接池代理恢复应答；其“stats_users”须包含该登录账号。</translation>
    </message>
    <message>
        <source>Let the history be read first.</source>
        <translation>先让历史数据可以读取。</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>服务器未提供 %1 的值。</translation>
    </message>
    <message>
        <source>%1 is 0, no limit, for %2.</source>
        <translation>%2 的 %1 为 0，即无限制。</translation>
    </message>
    <message>
        <source>Set it for the role of the service; new sessions heed it.</source>
        <translation>为服务的角色设置该值；对新会话生效。</translation>
    </message>
    <message>
        <source>%1 is %2 for everybody.</source>
        <translation>%1 对所有角色均为 %2。</translation>
    </message>
    <message>
        <source>%1 is 0, no limit, and no role of the service has one of its own.</source>
        <translation>%1 为 0，即无限制，且服务的角色均未单独设置。</translation>
    </message>
    <message>
        <source>%1 is set for our own role alone; what others have is not told.</source>
        <translation>%1 仅为本程序的角色单独设置；其他角色的值不得而知。</translation>
    </message>
    <message>
        <source>Take the setting off our role, or look at it as the role of the service.</source>
        <translation>取消本程序角色的该设置，或以服务的角色查看。</translation>
    </message>
    <message>
        <source>The server does not tell its keepalives.</source>
        <translation>服务器未提供其 keepalive 设置。</translation>
    </message>
    <message>
        <source>Look at tcp_keepalives_idle on the server.</source>
        <translation>在服务器上查看 tcp_keepalives_idle。</translation>
    </message>
    <message>
        <source>A client that vanished is noticed after %1 (idle %2, then %3 probes every %4).</source>
        <translation>消失的客户端会在 %1后被发现（空闲 %2，之后每隔 %4探测一次，共 %3 次）。</translation>
    </message>
    <message>
        <source>Have the server ask sooner; it takes a reload, no restart. Set keepalives in the service&apos;s driver as well.</source>
        <translation>让服务器更早开始探测；只需重新加载，无需重启。同时在服务的驱动程序中设置 keepalive。</translation>
    </message>
    <message>
        <source>No replica is connected to this server.</source>
        <translation>没有副本连接到此服务器。</translation>
    </message>
    <message>
        <source>Run a replica by streaming replication, and watch its lag as a target of its own. Where the provider keeps one that is not shown here, look there.</source>
        <translation>通过流复制运行一个副本，并将其复制延迟作为单独的目标来观测。如果提供商维护着此处看不到的副本，请在提供商处查看。</translation>
    </message>
    <message>
        <source>This server is a replica, %1 behind.</source>
        <translation>此服务器是副本，落后 %1。</translation>
    </message>
    <message>
        <source>This server is a replica; how far behind is not told.</source>
        <translation>此服务器是副本；落后多少不得而知。</translation>
    </message>
    <message>
        <source>%1 connected, the slowest %2 behind.</source>
        <translation>已连接 %1 个，最慢的落后 %2。</translation>
    </message>
    <message>
        <source>%1 connected, none behind.</source>
        <translation>已连接 %1 个，均未落后。</translation>
    </message>
    <message>
        <source>It has replayed nothing yet: look at its connection to the primary.</source>
        <translation>尚未回放任何内容：请检查其到主库的连接。</translation>
    </message>
    <message>
        <source>Look for long queries on the replica, its disk and the network; a primary that writes nothing makes a replica look old as well.</source>
        <translation>检查副本上的长查询、其磁盘和网络；主库没有写入时，副本也会显得落后。</translation>
    </message>
    <message>
        <source>The server does not tell archive_mode.</source>
        <translation>服务器未提供 archive_mode 的值。</translation>
    </message>
    <message>
        <source>archive_mode is off: no WAL is archived.</source>
        <translation>archive_mode 已关闭：没有归档 WAL。</translation>
    </message>
    <message>
        <source>Archive WAL with a tool that checks what it wrote (pgBackRest, WAL-G, Barman); turning it on takes a restart of the server.</source>
        <translation>使用会校验写入内容的工具归档 WAL（pgBackRest、WAL-G、Barman）；启用归档需要重启服务器。</translation>
    </message>
    <message>
        <source>Archiving fails: %1 failures, the last %2 ago, and nothing archived since.</source>
        <translation>归档失败：失败 %1 次，最近一次在 %2前，此后没有归档任何内容。</translation>
    </message>
    <message>
        <source>Mend archive_command: its words are in the server&apos;s log. Until then WAL piles up on the server&apos;s disk.</source>
        <translation>修复 archive_command：其输出在服务器的日志中。在此之前，WAL 会在服务器的磁盘上堆积。</translation>
    </message>
    <message>
        <source>archive_mode is %1, and nothing was ever archived.</source>
        <translation>archive_mode 为 %1，但从未归档过任何内容。</translation>
    </message>
    <message>
        <source>See that it works: a switch of the segment has to reach the archive.</source>
        <translation>确认归档有效：切换 WAL 段后，该段须到达归档位置。</translation>
    </message>
    <message>
        <source>%1 segments archived, the last %2 ago.</source>
        <translation>已归档 %1 个段，最近一个在 %2前。</translation>
    </message>
    <message>
        <source>archive_timeout is %1: a segment is overdue, or nothing was written.</source>
        <translation>archive_timeout 为 %1：有段逾期未归档，或没有写入。</translation>
    </message>
    <message>
        <source>The profile does not say where backups lie.</source>
        <translation>配置文件未说明备份的位置。</translation>
    </message>
    <message>
        <source>Name the host and the files in the profile; their age is read over SSH.</source>
        <translation>在配置文件中指定主机和文件；将通过 SSH 读取文件时间。</translation>
    </message>
    <message>
        <source>Let the login of the host list %1.</source>
        <translation>允许主机的登录账号列出 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Make a backup now, and see why none is made.</source>
        <translation>立即做一次备份，并查明为何没有备份。</translation>
    </message>
    <message>
        <source>The newest is %1, %2 old, %3 MB.</source>
        <translation>最新的是 %1，距今 %2，大小 %3 MB。</translation>
    </message>
    <message>
        <source>It is empty: see what the job that makes it says, and make one now.</source>
        <translation>文件为空：查看备份任务的输出，并立即做一次备份。</translation>
    </message>
    <message>
        <source>It may be %1 old: see what the job that makes it says, and make one now.</source>
        <translation>最多允许距今 %1：查看备份任务的输出，并立即做一次备份。</translation>
    </message>
    <message>
        <source>Let the host answer first: the overview says what is wrong with it.</source>
        <translation>先让主机恢复应答：概览中说明了其问题所在。</translation>
    </message>
    <message>
        <source>pm2 has no list of what to start (dump.pm2).</source>
        <translation>pm2 没有启动列表 (dump.pm2)。</translation>
    </message>
    <message>
        <source>The list of what pm2 starts (dump.pm2) does not have %1.</source>
        <translation>pm2 的启动列表 (dump.pm2) 中没有 %1。</translation>
    </message>
    <message>
        <source>Save the list while everything runs, as the user of pm2.</source>
        <translation>趁一切正常运行时，以 pm2 的用户保存该列表。</translation>
    </message>
    <message>
        <source>pm2 has its list; the host has no systemd, so what starts pm2 is not known.</source>
        <translation>pm2 有启动列表；主机没有 systemd，因此由什么启动 pm2 不得而知。</translation>
    </message>
    <message>
        <source>See that the host starts pm2 itself: pm2 says how.</source>
        <translation>确保主机自行启动 pm2：pm2 会说明方法。</translation>
    </message>
    <message>
        <source>pm2 has its list, and nothing starts pm2 with the host.</source>
        <translation>pm2 有启动列表，但没有任何机制随主机启动 pm2。</translation>
    </message>
    <message>
        <source>pm2 has its list; its unit is %1.</source>
        <translation>pm2 有启动列表；其 systemd 单元的状态为 %1。</translation>
    </message>
    <message>
        <source>Run this and what it prints, as it says.</source>
        <translation>运行此命令，再按其提示运行它输出的命令。</translation>
    </message>
    <message>
        <source>pm2 starts with the host, and its list has %1.</source>
        <translation>pm2 随主机启动，其启动列表中有 %1。</translation>
    </message>
    <message>
        <source>Let pm2 answer first: the overview says what is wrong with it.</source>
        <translation>先让 pm2 恢复应答：概览中说明了其问题所在。</translation>
    </message>
    <message>
        <source>pm2 knows no process %1.</source>
        <translation>pm2 中没有进程 %1。</translation>
    </message>
    <message>
        <source>Start it with pm2, or mend its name in the profile.</source>
        <translation>用 pm2 启动它，或修正配置文件中的名称。</translation>
    </message>
    <message>
        <source>autorestart is off: when it ends, it stays down.</source>
        <translation>autorestart 已关闭：进程结束后不会再启动。</translation>
    </message>
    <message>
        <source>Turn it on in the ecosystem file, with a pause that grows, and start the process anew.</source>
        <translation>在 ecosystem 文件中启用，并设置递增的间隔，然后重新启动进程。</translation>
    </message>
    <message>
        <source>Give it a pause that grows: with one, pm2 does not give up while the database is away.</source>
        <translation>为其设置递增的间隔：这样在数据库不可用期间，pm2 不会放弃。</translation>
    </message>
    <message>
        <source>It is started again with a pause that grows from %1.</source>
        <translation>以从 %1 起递增的间隔重新启动。</translation>
    </message>
    <message>
        <source>pm2-logrotate turns it over; %1.</source>
        <translation>由 pm2-logrotate 轮转；%1。</translation>
    </message>
    <message>
        <source>logrotate turns it over; %1.</source>
        <translation>由 logrotate 轮转；%1。</translation>
    </message>
    <message>
        <source>It is large all the same: see that the rotation runs.</source>
        <translation>文件仍然很大：请确认轮转在运行。</translation>
    </message>
    <message>
        <source>No pm2-logrotate runs, and what logrotate is told cannot be read; %1.</source>
        <translation>没有运行 pm2-logrotate，且无法读取 logrotate 的设置；%1。</translation>
    </message>
    <message>
        <source>Neither pm2-logrotate nor logrotate turns it over; %1.</source>
        <translation>pm2-logrotate 和 logrotate 均未轮转它；%1。</translation>
    </message>
    <message>
        <source>Install pm2&apos;s module, or a file for logrotate with copytruncate.</source>
        <translation>安装 pm2 的模块，或为 logrotate 添加带 copytruncate 的规则文件。</translation>
    </message>
    <message>
        <source>Connection pooler</source>
        <translation>连接池代理</translation>
    </message>
    <message>
        <source>Without a pooler every process of the service opens connections of its own; a restart or a wave of requests then takes all slots of the server at once.</source>
        <translation>没有连接池代理时，服务的每个进程都会打开自己的连接；一次重启或一波请求就会一下子占满服务器的所有连接槽。</translation>
    </message>
    <message>
        <source>Pools against the server&apos;s slots</source>
        <translation>连接池与服务器的连接槽</translation>
    </message>
    <message>
        <source>Pools that may open more connections than the server has slots do not protect it: under load the pooler itself is turned away with 53300.</source>
        <translation>连接池可打开的连接数若多于服务器的连接槽，就起不到保护作用：在负载下，连接池代理自身也会收到 53300 而被拒绝。</translation>
    </message>
    <message>
        <source>Headroom over seven days</source>
        <translation>七天内的余量</translation>
    </message>
    <message>
        <source>The busiest minute of a week tells how near the server comes to refusing connections, which a look right now does not.</source>
        <translation>一周中最繁忙的一分钟能说明服务器离拒绝连接还有多远，而此刻的一次检查不能。</translation>
    </message>
    <message>
        <source>Timeout for idle transactions</source>
        <translation>空闲事务超时</translation>
    </message>
    <message>
        <source>A transaction that somebody forgot holds its locks and its connection, and keeps vacuum from its work, until somebody ends it by hand.</source>
        <translation>被遗忘的事务会一直持有锁和连接，并妨碍 vacuum，直到有人手动结束它。</translation>
    </message>
    <message>
        <source>Timeout for statements</source>
        <translation>语句超时</translation>
    </message>
    <message>
        <source>Without a limit one bad query holds its connection for hours, and a few of them hold the whole pool.</source>
        <translation>没有限制时，一条糟糕的查询会占用其连接长达数小时，几条就会占满整个连接池。</translation>
    </message>
    <message>
        <source>TCP keepalives</source>
        <translation>TCP keepalive</translation>
    </message>
    <message>
        <source>When a client or the network vanishes without a word, the server keeps its slot taken until TCP keepalives find out; by the system&apos;s defaults that takes two hours.</source>
        <translation>客户端或网络悄然消失时，服务器会一直占用其连接槽，直到 TCP keepalive 发现；按系统默认设置需要两个小时。</translation>
    </message>
    <message>
        <source>Reconnect storms</source>
        <translation>重连风暴</translation>
    </message>
    <message>
        <source>A service that reconnects all at once after a hiccup turns a short fault into a long one; retries need a pause that grows, with chance in it.</source>
        <translation>服务若在短暂中断后同时全部重连，会把短暂的故障拖成长时间的故障；重试需要递增且带随机性的间隔。</translation>
    </message>
    <message>
        <source>Sessions idle in transaction</source>
        <translation>事务中空闲的会话</translation>
    </message>
    <message>
        <source>Sessions that sit in an open transaction are the usual reason why pools run dry: they come from code that waits for something else, or forgets to commit.</source>
        <translation>停在未结束事务中的会话是连接池耗尽的常见原因：它们来自等待其他操作或忘记提交的代码。</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>With a replica that is up to date a lost server costs minutes; without one it costs as long as a restore takes.</source>
        <translation>有数据最新的副本时，丢失一台服务器只耽误几分钟；没有副本时，恢复备份要多久就耽误多久。</translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation>WAL 归档</translation>
    </message>
    <message>
        <source>A backup restores the moment at which it was taken; only archived WAL brings back what was written since, up to the moment before the damage.</source>
        <translation>备份只能恢复到备份时的那一刻；只有归档的 WAL 才能找回此后写入的内容，直至损坏发生前的那一刻。</translation>
    </message>
    <message>
        <source>Age of the last backup</source>
        <translation>最近一次备份的时间</translation>
    </message>
    <message>
        <source>Backups stop silently: a full disk, an expired key. Their age is the only sign, and it has to be seen before one is needed.</source>
        <translation>备份会悄无声息地停止：磁盘已满，或密钥过期。备份的时间是唯一的征兆，须在需要用到备份之前发现。</translation>
    </message>
    <message>
        <source>TLS at the database</source>
        <translation>数据库的 TLS</translation>
    </message>
    <message>
        <source>Without TLS, or with a version that is broken, passwords and members&apos; data can be read and changed by whoever sits on the way.</source>
        <translation>没有 TLS，或使用已被攻破的版本时，位于途中的任何人都可以读取和更改密码及成员数据。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A certificate that expires takes the service down at a known moment; renewing it in time is the cheapest outage that never happens.</source>
        <translation>证书过期会使服务在已知的时刻中断；及时续期是避免中断代价最低的办法。</translation>
    </message>
    <message>
        <source>How passwords are kept</source>
        <translation>密码的保存方式</translation>
    </message>
    <message>
        <source>An MD5 hash out of a backup or a log is as good as the password itself; a SCRAM verifier is not.</source>
        <translation>从备份或日志中得到的 MD5 哈希等同于密码本身；SCRAM 验证值则不然。</translation>
    </message>
    <message>
        <source>Login rules (pg_hba.conf)</source>
        <translation>登录规则 (pg_hba.conf)</translation>
    </message>
    <message>
        <source>A line with trust lets everybody in who reaches the port; md5 and password lines let secrets be collected.</source>
        <translation>使用 trust 的行会让能到达端口的任何人登录；使用 md5 和 password 的行会让机密被他人收集。</translation>
    </message>
    <message>
        <source>Superusers at work</source>
        <translation>日常使用的超级用户</translation>
    </message>
    <message>
        <source>A service that is a superuser may read every file and run every program of the server, and takes the very slots that are reserved for rescuing it.</source>
        <translation>以超级用户身份运行的服务可以读取服务器上的所有文件、运行所有程序，还会占用正是为抢救服务器而保留的连接槽。</translation>
    </message>
    <message>
        <source>Our own role&apos;s privileges</source>
        <translation>本程序角色的权限</translation>
    </message>
    <message>
        <source>What watches all day needs to read statistics and nothing else: whoever gets hold of its password then gets hold of nothing that matters.</source>
        <translation>全天候观测的程序只需读取统计信息，不需要其他权限：这样即使其密码落入他人之手，也得不到任何要紧的东西。</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Alerts that nobody delivers are not alerts.</source>
        <translation>无人送达的告警不算告警。</translation>
    </message>
    <message>
        <source>Alert rules about connections</source>
        <translation>与连接相关的告警规则</translation>
    </message>
    <message>
        <source>Somebody has to be told before the last slot is gone. A rule that can never fire is worse than none: everybody counts on it.</source>
        <translation>须在最后一个连接槽用完之前通知到人。永远无法触发的规则比没有规则更糟，因为所有人都指望它。</translation>
    </message>
    <message>
        <source>Watchdog alert</source>
        <translation>Watchdog 告警</translation>
    </message>
    <message>
        <source>An alert that always fires shows that the way from Prometheus to the people works: when it is missing, silence means nothing.</source>
        <translation>始终触发的告警表明从 Prometheus 到人员的路径畅通：一旦缺少它，没有告警也说明不了什么。</translation>
    </message>
    <message>
        <source>Start with the host</source>
        <translation>随主机启动</translation>
    </message>
    <message>
        <source>Hosts restart at night. Unless pm2 is started with them and knows its list, the service stays down until somebody logs in.</source>
        <translation>主机会在夜间重启。除非 pm2 随主机启动并有启动列表，否则服务会一直停止，直到有人登录。</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>重启策略</translation>
    </message>
    <message>
        <source>A process that ends because the database is away has to be started again, and again, with pauses: without them pm2 gives up within seconds.</source>
        <translation>因数据库不可用而结束的进程须一再重新启动，且中间要有间隔：没有间隔，pm2 在几秒内就会放弃。</translation>
    </message>
    <message>
        <source>Log rotation</source>
        <translation>日志轮转</translation>
    </message>
    <message>
        <source>A log that only grows fills the disk, and a full disk stops the service and the database alike.</source>
        <translation>只增不减的日志会占满磁盘，而磁盘占满会使服务和数据库一起停止。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Safety of the data</source>
        <translation>数据保护</translation>
    </message>
    <message>
        <source>Encryption and access</source>
        <translation>加密与访问</translation>
    </message>
    <message>
        <source>Alerting</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Host and process</source>
        <translation>主机与进程</translation>
    </message>
    <message>
        <source>It is started again at once, and left down after %1 quick exits in a row (max_restarts).</source>
        <translation>退出后立即重新启动；连续 %1 次快速退出后不再启动 (max_restarts)。</translation>
    </message>
    <message>
        <source>It is started again after %1 each time, and left down after %2 quick exits in a row (max_restarts).</source>
        <translation>每次退出后隔 %1重新启动；连续 %2 次快速退出后不再启动 (max_restarts)。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>the size of a log</comment>
        <translation>目前 %1</translation>
    </message>
</context>
<context>
    <name>ReadinessExport</name>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>为何重要：</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>如何处理：</translation>
    </message>
    <message>
        <source>Readiness of %1</source>
        <translation>%1 的就绪检查</translation>
    </message>
    <message>
        <source>At %1: %2 ok, %3 critical, %4 warnings, %5 cannot tell.</source>
        <translation>%1：%2 项正常，%3 项严重，%4 项警告，%5 项无法判断。</translation>
    </message>
</context>
<context>
    <name>Readings</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Prometheus warns</source>
        <translation>Prometheus 警告</translation>
    </message>
    <message>
        <source>Impact, the vendor says</source>
        <translation>供应商报告的影响</translation>
    </message>
    <message>
        <source>The vendor says</source>
        <translation>供应商的说明</translation>
    </message>
    <message>
        <source>Vendor&apos;s incident</source>
        <translation>供应商的故障事件</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>供应商的事件数</translation>
    </message>
    <message>
        <source>Parts judged</source>
        <translation>已判定的组件</translation>
    </message>
    <message>
        <source>More at</source>
        <translation>详情见</translation>
    </message>
    <message>
        <source>Mails today</source>
        <translation>今日邮件</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>今日送达</translation>
    </message>
    <message>
        <source>Lost today</source>
        <translation>今日丢失</translation>
    </message>
    <message>
        <source>Bounces in 24 h</source>
        <translation>24 小时内退信</translation>
    </message>
    <message>
        <source>Blocks in 24 h</source>
        <translation>24 小时内拦截</translation>
    </message>
    <message>
        <source>Spam reports in 24 h</source>
        <translation>24 小时内垃圾邮件举报</translation>
    </message>
    <message>
        <source>Last bounce</source>
        <translation>最近一次退信</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最近一次拦截</translation>
    </message>
    <message>
        <source>Last spam report</source>
        <translation>最近一次垃圾邮件举报</translation>
    </message>
    <message>
        <source>The key may send</source>
        <translation>密钥可发送</translation>
    </message>
    <message>
        <source>Scopes of the key</source>
        <translation>密钥的权限范围</translation>
    </message>
    <message>
        <source>Webhook endpoints</source>
        <translation>Webhook 端点</translation>
    </message>
    <message>
        <source>Disabled endpoints</source>
        <translation>已禁用的端点</translation>
    </message>
    <message>
        <source>Undelivered events</source>
        <translation>未送达的事件</translation>
    </message>
    <message>
        <source>Webhooks waiting</source>
        <translation>待发的 webhook</translation>
    </message>
    <message>
        <source>Oldest undelivered</source>
        <translation>最早的未送达事件</translation>
    </message>
    <message>
        <source>Newest undelivered</source>
        <translation>最新的未送达事件</translation>
    </message>
    <message>
        <source>Not all counted</source>
        <translation>未全部计数</translation>
    </message>
    <message>
        <source>Requests allowed</source>
        <translation>允许的请求数</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>剩余请求数</translation>
    </message>
    <message>
        <source>Counted anew in</source>
        <translation>距限额重置</translation>
    </message>
    <message>
        <source>Takes requests in</source>
        <translation>距恢复接受请求</translation>
    </message>
    <message>
        <source>Newest row</source>
        <translation>最新一行</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>In the canister</source>
        <translation>canister 中</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>行数来源</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最后写入</translation>
    </message>
    <message>
        <source>pm2 says</source>
        <translation>pm2 报告</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Restarts since the last look</source>
        <translation>上次检查以来的重启</translation>
    </message>
    <message>
        <source>Clients waiting</source>
        <translation>等待的客户端</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>活动客户端</translation>
    </message>
    <message>
        <source>Servers in use</source>
        <translation>使用中的服务器连接</translation>
    </message>
    <message>
        <source>Idle servers</source>
        <translation>空闲服务器连接</translation>
    </message>
    <message>
        <source>Databases paused</source>
        <translation>已暂停的数据库</translation>
    </message>
    <message>
        <source>Databases disabled</source>
        <translation>已禁用的数据库</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <source>Query time</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>Time in the queue</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>Session since</source>
        <translation>会话始于</translation>
    </message>
    <message>
        <source>Command took</source>
        <translation>命令耗时</translation>
    </message>
    <message>
        <source>Slots in use</source>
        <translation>使用中的连接槽</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Connected in</source>
        <translation>连接用时</translation>
    </message>
    <message>
        <source>Certificate left</source>
        <translation>证书剩余</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Server version</source>
        <translation>服务器版本</translation>
    </message>
    <message>
        <source>Active sessions</source>
        <translation>活动会话</translation>
    </message>
    <message>
        <source>Idle sessions</source>
        <translation>空闲会话</translation>
    </message>
    <message>
        <source>Idle in transaction</source>
        <translation>事务中空闲</translation>
    </message>
    <message>
        <source>Waiting on locks</source>
        <translation>等待锁</translation>
    </message>
    <message>
        <source>Longest transaction</source>
        <translation>最长事务</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>数据库大小</translation>
    </message>
    <message>
        <source>Replica lag</source>
        <translation>副本延迟</translation>
    </message>
    <message>
        <source>Server up for</source>
        <translation>服务器运行时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Instances offline</source>
        <translation>离线实例</translation>
    </message>
    <message>
        <source>Node.js version</source>
        <translation>Node.js 版本</translation>
    </message>
    <message>
        <source>pm2 version</source>
        <translation>pm2 版本</translation>
    </message>
    <message>
        <source>Answer size</source>
        <translation>应答大小</translation>
    </message>
    <message>
        <source>TLS version</source>
        <translation>TLS 版本</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>到达地址</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH 服务器</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>no impact</source>
        <translation>无影响</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time at all: nobody waits</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>estimated by the server</source>
        <translation>服务器估算</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>实际计数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Usable slots</source>
        <translation>可用的连接槽</translation>
    </message>
    <message>
        <source>Slots in all</source>
        <translation>连接槽总数</translation>
    </message>
    <message>
        <source>Reserved slots</source>
        <translation>保留的连接槽</translation>
    </message>
    <message>
        <source>Damaged pages</source>
        <translation>损坏的页</translation>
    </message>
    <message>
        <source>Nothing written for</source>
        <translation>未写入时长</translation>
    </message>
    <message>
        <source>Refusals in 5 min</source>
        <translation>5 分钟内的拒绝</translation>
    </message>
    <message>
        <source>Timeouts in 5 min</source>
        <translation>5 分钟内的超时</translation>
    </message>
    <message>
        <source>Refused logins in 5 min</source>
        <translation>5 分钟内被拒的登录</translation>
    </message>
    <message>
        <source>TLS errors in 5 min</source>
        <translation>5 分钟内的 TLS 错误</translation>
    </message>
    <message>
        <source>Pool errors in 5 min</source>
        <translation>5 分钟内的连接池错误</translation>
    </message>
    <message>
        <source>Other errors in 5 min</source>
        <translation>5 分钟内的其他错误</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Mails lost today</source>
        <translation>今日丢失的邮件</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1（从 %2）：%3</translation>
    </message>
    <message>
        <source>%1  from %2 to %3 %4, points %5, %6 to %7 UTC</source>
        <translation>%1  从 %2 到 %3 %4，%5 个点，%6 至 %7 UTC</translation>
    </message>
    <message>
        <source>%1 UTC by %2</source>
        <translation>%1 UTC，%2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，目标 %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认执行</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>执行结果</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Hash of the plan</source>
        <translation>计划的哈希</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（从 %2）</translation>
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
        <source>not seen well since</source>
        <translation>尚未观测到恢复</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>met: %1</source>
        <translation>已满足：%1</translation>
    </message>
    <message>
        <source>has answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>said to be so</source>
        <translation>判断为是</translation>
    </message>
    <message>
        <source>said not to be so</source>
        <translation>判断为否</translation>
    </message>
    <message>
        <source>said not to be known</source>
        <translation>表示不清楚</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Nothing was changed through Bridgewatch.</source>
        <translation>未通过 Bridgewatch 更改任何内容。</translation>
    </message>
    <message>
        <source>Ladder before and after</source>
        <translation>前后的探测阶梯</translation>
    </message>
    <message>
        <source>No affected target was seen failing.</source>
        <translation>未观测到受影响的目标出现故障。</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>检测到</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>已缓解</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>The journal holds too few readings of what was affected for a chart.</source>
        <translation>日志簿中受影响对象的读数过少，无法绘制图表。</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nobody was called through Bridgewatch.</source>
        <translation>未通过 Bridgewatch 呼叫任何人。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>there is no incident &apos;%1&apos;</source>
        <translation>没有事件“%1”</translation>
    </message>
    <message>
        <source>%1 is no regular file: choose another name</source>
        <translation>%1 不是普通文件：请选择其他名称</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>a PDF needs fonts, which this program was started without</source>
        <translation>PDF 需要字体，而本程序启动时没有字体</translation>
    </message>
    <message>
        <source>Time to acknowledge (MTTA)</source>
        <translation>确认时间 (MTTA)</translation>
    </message>
    <message>
        <source>acknowledged − detected</source>
        <translation>确认 − 检测</translation>
    </message>
    <message>
        <source>Time to mitigate (MTTM)</source>
        <translation>缓解时间 (MTTM)</translation>
    </message>
    <message>
        <source>mitigated − detected</source>
        <translation>缓解 − 检测</translation>
    </message>
    <message>
        <source>Time to resolve (MTTR)</source>
        <translation>解决时间 (MTTR)</translation>
    </message>
    <message>
        <source>resolved − detected</source>
        <translation>解决 − 检测</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Severity %1, detected %2 UTC; the incident is %3.</source>
        <translation>严重级别：%1，检测于 %2 UTC；事件状态：%3。</translation>
    </message>
    <message>
        <source>%1 acknowledged after %2.</source>
        <translation>%1 在 %2后确认。</translation>
    </message>
    <message>
        <source>All was well again after %1.</source>
        <translation>%1后全部恢复正常。</translation>
    </message>
    <message>
        <source>It was resolved after %1.</source>
        <translation>%1后解决。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The journal that this report is from is not as it was written.</source>
        <translation>此报告所依据的日志簿与写入时不一致。</translation>
    </message>
    <message>
        <source>The journal that this report is from was not checked.</source>
        <translation>此报告所依据的日志簿未经检查。</translation>
    </message>
    <message>
        <source>Names are masked in this report: the hashes are those of the journal without masks.</source>
        <translation>此报告中的名称已遮蔽：哈希对应的是未遮蔽的日志簿。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Failing from (UTC)</source>
        <translation>故障始于 (UTC)</translation>
    </message>
    <message>
        <source>Well again (UTC)</source>
        <translation>恢复正常 (UTC)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>始于 (UTC)</translation>
    </message>
    <message>
        <source>No target was seen failing, and no alert is named.</source>
        <translation>未观测到目标故障，也没有关联的告警。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>缓解</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Scenario and evidence</source>
        <translation>场景与证据</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>There is no diagnosis in the journal.</source>
        <translation>日志簿中没有诊断。</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>诊断：%1</translation>
    </message>
    <message>
        <source>Diagnosis: scenario %1, %2</source>
        <translation>诊断：场景 %1，%2</translation>
    </message>
    <message>
        <source>Found (UTC)</source>
        <translation>发现于 (UTC)</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>Runbook&apos;s SHA-256</source>
        <translation>运行手册的 SHA-256</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>受影响</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>Looked from</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>报告生成 (UTC)</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志簿</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后一条记录</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>其哈希</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>哈希链</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已破坏</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>事件 %1：%2</translation>
    </message>
    <message>
        <source>The scenario was found to be “%1”.</source>
        <translation>判定的场景为“%1”。</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <comment>Markdown: the name of a field, and what it is</comment>
        <translation>**%1**：%2</translation>
    </message>
    <message>
        <source>The likeliest scenario is “%1” at %2.</source>
        <translation>最可能的场景为“%1”，涉及 %2。</translation>
    </message>
    <message>
        <source>Targets that failed besides: %1.</source>
        <translation>其他发生故障的目标：%1 个。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is %2, limit %3</source>
        <translation>%1 为 %2，限值 %3</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 故障</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RunbookChange</name>
    <message>
        <source>The escalation table changed.</source>
        <translation>升级表已更改。</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; instead of &apos;%3&apos;.</source>
        <translation>%1：由“%3”改为“%2”。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>The introduction changed.</source>
        <translation>简介已更改。</translation>
    </message>
    <message>
        <source>Section added: %1.</source>
        <translation>新增章节：%1。</translation>
    </message>
    <message>
        <source>Text changed in section %1.</source>
        <translation>章节 %1 的文字已更改。</translation>
    </message>
    <message>
        <source>Section removed: %1.</source>
        <translation>删除章节：%1。</translation>
    </message>
    <message>
        <source>Text of step changed: %1.</source>
        <translation>步骤文字已更改：%1。</translation>
    </message>
    <message>
        <source>Step removed: %1.</source>
        <translation>删除步骤：%1。</translation>
    </message>
    <message>
        <source>Step renamed: %1, before %2.</source>
        <translation>步骤改名：%1，原为 %2。</translation>
    </message>
    <message>
        <source>Step added: %1.</source>
        <translation>新增步骤：%1。</translation>
    </message>
    <message>
        <source>Step moved: %1.</source>
        <translation>步骤移动：%1。</translation>
    </message>
</context>
<context>
    <name>RunbookShelf</name>
    <message>
        <source>the runbook could not be kept for the incident: %1</source>
        <translation>无法为该事件保存运行手册：%1</translation>
    </message>
    <message>
        <source>the runbook with which the incident began is not kept</source>
        <translation>事件开始时所用的运行手册未保存</translation>
    </message>
    <message>
        <source>the runbook with which the incident began was changed afterwards</source>
        <translation>事件开始时所用的运行手册后来被改动</translation>
    </message>
</context>
<context>
    <name>RunbookShow</name>
    <message>
        <source>checks: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>commands: %1</source>
        <translation>命令：%1</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>表格：%1</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>without a heading of its own</source>
        <translation>没有自己的标题</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>last updated</source>
        <translation>最后更新</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>sha256</translation>
    </message>
    <message>
        <source>Escalation, as it was read</source>
        <translation>读取到的升级规则</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection slots exhausted</source>
        <translation>连接槽耗尽</translation>
    </message>
    <message>
        <source>TLS or certificate trouble</source>
        <translation>TLS 或证书问题</translation>
    </message>
    <message>
        <source>Authentication failing</source>
        <translation>认证失败</translation>
    </message>
    <message>
        <source>Network or firewall</source>
        <translation>网络或防火墙</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>服务宕机</translation>
    </message>
    <message>
        <source>Name does not resolve</source>
        <translation>域名无法解析</translation>
    </message>
    <message>
        <source>Server starting or recovering</source>
        <translation>服务器正在启动或恢复</translation>
    </message>
    <message>
        <source>Server accepts but does not answer</source>
        <translation>服务器接受连接但不应答</translation>
    </message>
    <message>
        <source>Another service answers there</source>
        <translation>那里应答的是另一个服务</translation>
    </message>
    <message>
        <source>Database missing or closed</source>
        <translation>数据库缺失或已关闭</translation>
    </message>
    <message>
        <source>Role or database limit reached</source>
        <translation>角色或数据库达到上限</translation>
    </message>
    <message>
        <source>Credentials missing here</source>
        <translation>本端缺少凭据</translation>
    </message>
    <message>
        <source>This machine&apos;s own settings</source>
        <translation>本机自身的设置</translation>
    </message>
    <message>
        <source>Disk full or out of memory</source>
        <translation>磁盘已满或内存不足</translation>
    </message>
    <message>
        <source>Data corruption suspected</source>
        <translation>疑似数据损坏</translation>
    </message>
    <message>
        <source>Mail is not delivered</source>
        <translation>邮件未送达</translation>
    </message>
    <message>
        <source>Webhooks do not arrive</source>
        <translation>Webhook 未到达</translation>
    </message>
    <message>
        <source>A vendor has an outage</source>
        <translation>供应商发生中断</translation>
    </message>
    <message>
        <source>The sync writes nothing new</source>
        <translation>同步没有写入新内容</translation>
    </message>
    <message>
        <source>Database and canister count differently</source>
        <translation>数据库与 canister 计数不一致</translation>
    </message>
    <message>
        <source>Canister cannot be asked</source>
        <translation>无法查询 canister</translation>
    </message>
    <message>
        <source>Host not reachable over SSH</source>
        <translation>主机无法通过 SSH 到达</translation>
    </message>
    <message>
        <source>Host key not to be trusted</source>
        <translation>主机密钥不可信</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>数据陈旧</translation>
    </message>
    <message>
        <source>Pooler down or misrouted</source>
        <translation>连接池代理宕机或指向有误</translation>
    </message>
</context>
<context>
    <name>SecretFile</name>
    <message>
        <source>the secret</source>
        <translation>该机密</translation>
    </message>
    <message>
        <source>the secret has a line break, and a file keeps it on one line</source>
        <translation>该机密含有换行，而在文件中须写在一行内</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>the environment variable %1 is not set</source>
        <translation>环境变量 %1 未设置</translation>
    </message>
    <message>
        <source>the environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>%1 is not a regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>the first line of %1</source>
        <translation>%1 的第一行</translation>
    </message>
    <message>
        <source>the keyring did not answer in time; is it locked?</source>
        <translation>密钥环未及时应答；它是否已锁定？</translation>
    </message>
    <message>
        <source>the keyring has no entry %1</source>
        <translation>密钥环中没有条目 %1</translation>
    </message>
    <message>
        <source>the system keyring cannot be used here (%1); use { env: NAME } or { file: PATH } on machines without one</source>
        <translation>此处无法使用系统密钥环（%1）；在没有密钥环的机器上请使用 { env: NAME } 或 { file: PATH }</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 为空</translation>
    </message>
    <message>
        <source>%1 is longer than %2 KB, which no password is</source>
        <translation>%1 超过 %2 KB，密码不会这么长</translation>
    </message>
    <message>
        <source>%1 contains a NUL character, which no password may</source>
        <translation>%1 含有 NUL 字符，密码中不允许</translation>
    </message>
    <message>
        <source>the keyring&apos;s entry %1</source>
        <translation>密钥环条目 %1</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>该机密</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>C</source>
        <comment>the locale whose numbers stand in sentences, such as de_DE</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list, and one more</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a clause, and one more</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a hundred</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>%1 is no database of the profile</source>
        <translation>%1 不是配置文件中的数据库</translation>
    </message>
    <message>
        <source>%1 is reached through a host alone; its sessions are listed only where &apos;desk&apos; is among its vantages</source>
        <translation>%1 只能通过主机到达；仅当其观测点包含“desk”时才会列出其会话</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a semicolon, which cannot be passed on</source>
        <translation>“%1”中含有分号，无法传递</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed (package libqt6sql6-psql)</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动（软件包 libqt6sql6-psql）</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>the command answers with more than %1 KB</source>
        <translation>命令的输出超过 %1 KB</translation>
    </message>
    <message>
        <source>a word of the command cannot be passed on safely</source>
        <translation>命令中有一个词无法安全传递</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2 at %3), so nothing was looked at from there</source>
        <translation>无法到达 %1（%2，%3），因此未能从那里进行任何检查</translation>
    </message>
    <message>
        <source>the host&apos;s key is not known yet: %1 %2</source>
        <translation>主机的密钥尚属未知：%1 %2</translation>
    </message>
    <message>
        <source>the host shows another key than the one in %1: %2 %3. It was set up anew, or somebody sits in between: ask whoever runs it before you change that file</source>
        <translation>主机出示的密钥与 %1 中的不同：%2 %3。主机已重新安装，或存在中间人：更改该文件之前，请询问主机的管理者</translation>
    </message>
    <message>
        <source>the host shows a key of another kind than the one in %1: %2 %3. Somebody may sit in between: ask whoever runs it before you change that file</source>
        <translation>主机出示的密钥与 %1 中的类型不同：%2 %3。可能存在中间人：更改该文件之前，请询问主机的管理者</translation>
    </message>
    <message>
        <source>the host&apos;s key could not be compared with %1</source>
        <translation>主机的密钥无法与 %1 核对</translation>
    </message>
    <message>
        <source>the host&apos;s key cannot be written to %1</source>
        <translation>主机的密钥无法写入 %1</translation>
    </message>
    <message>
        <source>there is no key file %1</source>
        <translation>没有密钥文件 %1</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>无法读取密钥文件 %1</translation>
    </message>
    <message>
        <source>the key file %1 is damaged or needs a passphrase: give it to ssh-agent with ssh-add</source>
        <translation>密钥文件 %1 已损坏或需要口令：请用 ssh-add 交给 ssh-agent</translation>
    </message>
    <message>
        <source>no ssh-agent answers</source>
        <translation>没有 ssh-agent 应答</translation>
    </message>
    <message>
        <source>the agent&apos;s keys</source>
        <translation>代理中的密钥</translation>
    </message>
    <message>
        <source>there is no key to log in with: %1</source>
        <translation>没有可用于登录的密钥：%1</translation>
    </message>
    <message>
        <source>%1 is not let in with %2</source>
        <translation>%1 使用 %2 登录未被接受</translation>
    </message>
    <message>
        <source>the session was lost before anything was asked</source>
        <translation>会话在查询之前就已丢失</translation>
    </message>
    <message>
        <source>the host says nothing any more</source>
        <translation>主机不再有任何响应</translation>
    </message>
    <message>
        <source>logged in, a command took %1</source>
        <translation>已登录，命令用时 %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>dns</source>
        <translation>域名解析阶段</translation>
    </message>
    <message>
        <source>tcp</source>
        <translation>TCP 阶段</translation>
    </message>
    <message>
        <source>host-key</source>
        <translation>主机密钥阶段</translation>
    </message>
    <message>
        <source>ssl-request</source>
        <translation>SSL 请求阶段</translation>
    </message>
    <message>
        <source>tls</source>
        <translation>TLS 阶段</translation>
    </message>
    <message>
        <source>startup</source>
        <translation>协议启动阶段</translation>
    </message>
    <message>
        <source>authentication</source>
        <translation>认证阶段</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话阶段</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询阶段</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求阶段</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文阶段</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>期望阶段</translation>
    </message>
    <message>
        <source>exec</source>
        <translation>命令阶段</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有可检查的对象</translation>
    </message>
    <message>
        <source>The profile names no target</source>
        <translation>配置文件没有指定目标</translation>
    </message>
    <message>
        <source>Add a target to the profile and open it again.</source>
        <translation>请在配置文件中添加目标并重新打开。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), for the first time</source>
        <translation>
            <numerusform>%n 个目标，首次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n target(s)…</source>
        <translation>
            <numerusform>正在检查 %n 个目标…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first results appear here as they come in. Nothing is known yet.</source>
        <translation>首批结果到达后会显示在这里。目前尚无任何信息。</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>%1 · last seen %2 ago</source>
        <translation>%1 · 最后观测于 %2前</translation>
    </message>
    <message>
        <source>What is shown is out of date</source>
        <translation>显示的内容已过时</translation>
    </message>
    <message>
        <source>No new look has come in at: %1. Press F5 to look at everything now.</source>
        <translation>以下目标没有新的检查结果：%1。按 F5 立即检查全部。</translation>
    </message>
    <message>
        <source>%1 of %2 targets seen %3 ago</source>
        <translation>%3前观测到 %2 个目标中的 %1 个</translation>
    </message>
    <message>
        <source>Everything that was looked at was seen healthy</source>
        <translation>已检查的对象均为健康</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s), healthy since at least %1. Select a card above to see how it was reached, or press F5 to look at everything now.</source>
        <translation>
            <numerusform>%n 个目标，至少自 %1 起持续健康。选择上方的卡片可查看到达路径，或按 F5 立即检查全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet from %1</source>
        <translation>尚未收到 %1 的应答</translation>
    </message>
    <message>
        <source>Cannot tell yet whether all is well</source>
        <translation>尚无法判断是否一切正常</translation>
    </message>
    <message>
        <source>Press F5 to look at everything now.</source>
        <translation>按 F5 立即检查全部。</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong, but these could not be judged: %1. Select a card to see how far the look came, or press F5 to look again.</source>
        <translation>目前没有已知的问题，但以下对象无法判定：%1。选择卡片可查看检查进行到哪一步，或按 F5 重新检查。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source> · as of %1 ago</source>
        <translation> · %1前的数据</translation>
    </message>
    <message>
        <source>Something fails that no known scenario explains</source>
        <translation>有故障，且没有已知场景可以解释</translation>
    </message>
    <message>
        <source>Something is not as it should be</source>
        <translation>有情况不正常</translation>
    </message>
    <message>
        <source>Select the marked card above to see how far the look came.</source>
        <translation>选择上方标记的卡片，可查看检查进行到哪一步。</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>%1 is “%2”, and nobody knows what that means</source>
        <translation>%1 为“%2”，其含义不明</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the impact of an incident</source>
        <translation>事件的影响</translation>
    </message>
    <message>
        <source>the page has no component “%1”</source>
        <translation>页面没有组件“%1”</translation>
    </message>
    <message>
        <source>the answer is not the summary of a status page</source>
        <translation>应答不是状态页的摘要</translation>
    </message>
    <message>
        <source>the state of the page</source>
        <translation>页面的状态</translation>
    </message>
    <message>
        <source>the answer is not that of a status page; it begins: %1</source>
        <translation>应答不是状态页的内容；其开头为：%1</translation>
    </message>
    <message>
        <source>the status page could not be read: %1</source>
        <translation>无法读取状态页：%1</translation>
    </message>
    <message>
        <source>the page has moved to %1, which &apos;redirects_to&apos; does not name</source>
        <translation>页面已移至 %1，而“redirects_to”中没有列出它</translation>
    </message>
    <message>
        <source>the status page answers with status %1</source>
        <translation>状态页以状态 %1 应答</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>应答超过 %1 MB</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及另外 %2 个</translation>
    </message>
    <message>
        <source>the vendor tells of no trouble</source>
        <translation>供应商未报告问题</translation>
    </message>
    <message>
        <source>running, and yet: %1</source>
        <translation>运行中，但是：%1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>the command %1 is not found; name its path in &apos;command&apos;</source>
        <translation>找不到命令 %1；请在“command”中指定其路径</translation>
    </message>
    <message>
        <source>%1 ended with status %2 and without a word</source>
        <translation>%1 以状态 %2 结束，没有任何说明</translation>
    </message>
    <message>
        <source>%1 ended with status %2: %3</source>
        <translation>%1 以状态 %2 结束：%3</translation>
    </message>
    <message>
        <source>%1; it complains: %2</source>
        <translation>%1；其报错：%2</translation>
    </message>
    <message>
        <source>%1 is empty (null)</source>
        <translation>%1 为空 (null)</translation>
    </message>
    <message>
        <source>%1 is no whole number: %2</source>
        <translation>%1 不是整数：%2</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>%1 is larger than any count: %2</source>
        <translation>%1 大于任何可能的计数：%2</translation>
    </message>
    <message>
        <source>%1 is negative: %2</source>
        <translation>%1 为负数：%2</translation>
    </message>
    <message>
        <source>the answer is larger than %1 KB</source>
        <translation>应答超过 %1 KB</translation>
    </message>
    <message>
        <source>the answer is no text (UTF-8)</source>
        <translation>应答不是文本 (UTF-8)</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>应答为空</translation>
    </message>
    <message>
        <source>the answer is neither JSON nor Candid; it begins: %1</source>
        <translation>应答既不是 JSON 也不是 Candid；其开头为：%1</translation>
    </message>
    <message>
        <source>the answer has no &apos;%1&apos;</source>
        <translation>应答中没有“%1”</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>%1 could not be asked, so nothing is known of the sync: %2</source>
        <translation>无法查询 %1，因此无法得知同步的情况：%2</translation>
    </message>
    <message>
        <source>the session with %1 was lost (%2), so its canister was not asked</source>
        <translation>与 %1 的会话已丢失（%2），因此未查询其 canister</translation>
    </message>
    <message>
        <source>the newest %1 was not told in time: an index on it makes that cheap; %2</source>
        <translation>未能及时得到最新的 %1：为它建立索引可降低开销；%2</translation>
    </message>
    <message>
        <source>the newest %1 lies %2 in the server&apos;s future: is it of another time zone? %3</source>
        <translation>最新的 %1 比服务器时间晚 %2：是否属于另一个时区？%3</translation>
    </message>
    <message>
        <source>%1; the rows were not counted in time</source>
        <translation>%1；未能及时完成行计数</translation>
    </message>
    <message>
        <source>%1; the rows were not counted in time, and the server has no estimate</source>
        <translation>%1；未能及时完成行计数，服务器也没有估算值</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>表为空</translation>
    </message>
    <message>
        <source>no row tells when it was written</source>
        <translation>没有任何行说明其写入时间</translation>
    </message>
    <message>
        <source>last written %1 ago</source>
        <translation>最后写入于 %1前</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计数</translation>
    </message>
    <message>
        <source>%1 in the table and in the canister</source>
        <translation>表中和 canister 中均为 %1 行</translation>
    </message>
    <message>
        <source>about %1 in the table</source>
        <translation>表中约 %1 行</translation>
    </message>
    <message>
        <source>%1 in the table</source>
        <translation>表中 %1 行</translation>
    </message>
    <message>
        <source>%1, %2 in the canister</source>
        <translation>%1，canister 中有 %2</translation>
    </message>
</context>
<context>
    <name>TargetSummary</name>
    <message>
        <source>not seen yet</source>
        <translation>尚无观测</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>a host</comment>
        <translation>可到达</translation>
    </message>
</context>
<context>
    <name>Tcp</name>
    <message>
        <source>%1 accepts on port %2</source>
        <translation>%1 在端口 %2 上接受连接</translation>
    </message>
    <message>
        <source>certificate valid until %1, %2</source>
        <translation>证书有效期至 %1，%2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from %1</source>
        <translation>从 %1 观测</translation>
    </message>
    <message>
        <source>%1 is well</source>
        <translation>%1 正常</translation>
    </message>
    <message>
        <source>%1 warns</source>
        <translation>%1 警告</translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 故障</translation>
    </message>
    <message>
        <source>Look at %1 attached</source>
        <translation>已附加对 %1 的检查结果</translation>
    </message>
    <message>
        <source>Nothing is found to be wrong</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>诊断：%1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>alert · %1</source>
        <translation>告警 · %1</translation>
    </message>
    <message>
        <source>alert gone</source>
        <translation>告警已消失</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>事件已创建</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>步骤已完成</translation>
    </message>
    <message>
        <source>Step skipped</source>
        <translation>步骤已跳过</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>步骤失败</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>步骤重新打开</translation>
    </message>
    <message>
        <source>Scenario chosen</source>
        <translation>已选定场景</translation>
    </message>
    <message>
        <source>Scenario %1 chosen</source>
        <translation>已选定场景 %1</translation>
    </message>
    <message>
        <source>Watching for %1</source>
        <translation>开始观察，时长 %1</translation>
    </message>
    <message>
        <source>Relapse: the watch begins anew when all is well</source>
        <translation>复发：全部恢复正常后重新开始观察</translation>
    </message>
    <message>
        <source>The watch is over: nothing came back</source>
        <translation>观察期已结束：未再出现</translation>
    </message>
    <message>
        <source>The watch begins anew</source>
        <translation>重新开始观察</translation>
    </message>
    <message>
        <source>Incident resolved</source>
        <translation>事件已解决</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>事件已关闭</translation>
    </message>
    <message>
        <source>Incident opened again</source>
        <translation>事件已重新打开</translation>
    </message>
    <message>
        <source>Incident is %1 now</source>
        <translation>事件状态现为%1</translation>
    </message>
    <message>
        <source>%1: nobody any more</source>
        <translation>%1：不再有人</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>后续事项已完成</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>Severity is %1 now</source>
        <translation>严重级别现为%1</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>标题已更改</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>已致电 %1</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <translation>已发邮件给 %1</translation>
    </message>
    <message>
        <source>Chat with %1</source>
        <translation>已通过聊天联系 %1</translation>
    </message>
    <message>
        <source>Message to the chat of %1</source>
        <translation>已向 %1 的聊天发送消息</translation>
    </message>
    <message>
        <source>Message for %1 copied</source>
        <translation>已复制给 %1 的消息</translation>
    </message>
    <message>
        <source>It is so: %1</source>
        <translation>是：%1</translation>
    </message>
    <message>
        <source>It is not so: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>Nobody can tell: %1</source>
        <translation>无人能判断：%1</translation>
    </message>
    <message>
        <source>To escalate: %1</source>
        <translation>应上报：%1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>上报给 %1</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>已计划：%1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>正在发送：%1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认执行：%1</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1 的结果</translation>
    </message>
    <message>
        <source>Verification of %1</source>
        <translation>%1 的验证</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Actions allowed for this incident</source>
        <translation>已允许此事件的操作</translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>恢复只读</translation>
    </message>
    <message>
        <source>%1: cannot tell</source>
        <translation>%1 无法判断</translation>
    </message>
    <message>
        <source>The watch is held: nobody can tell whether all is well</source>
        <translation>观察已暂停：无法判断是否全部正常</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>this machine has no list of certificate authorities; install ca-certificates or name a root file</source>
        <translation>本机没有证书颁发机构列表；请安装 ca-certificates 或指定根证书文件</translation>
    </message>
    <message>
        <source>%1 is named as the root certificate and holds no certificate</source>
        <translation>%1 被指定为根证书，但其中没有证书</translation>
    </message>
    <message>
        <source>the root certificate %1 cannot be read</source>
        <translation>无法读取根证书 %1</translation>
    </message>
    <message>
        <source>the client certificate %1 cannot be read</source>
        <translation>无法读取客户端证书 %1</translation>
    </message>
    <message>
        <source>the private key %1 cannot be read</source>
        <translation>无法读取私钥 %1</translation>
    </message>
    <message>
        <source>the private key %1 may be read by others; chmod 0600 it</source>
        <translation>私钥 %1 可被他人读取；请执行 chmod 0600</translation>
    </message>
    <message>
        <source>%1 is named as the client certificate and holds no certificate</source>
        <translation>%1 被指定为客户端证书，但其中没有证书</translation>
    </message>
    <message>
        <source>the private key %1 does not belong to the client certificate %2, or is locked by a passphrase</source>
        <translation>私钥 %1 与客户端证书 %2 不匹配，或受口令保护</translation>
    </message>
    <message>
        <source>the connection ended during the handshake</source>
        <translation>连接在握手过程中断开</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>the certificate %1 in the chain</source>
        <translation>证书链中的证书 %1</translation>
    </message>
    <message>
        <source>%1 expired on %2</source>
        <translation>%1已于 %2 过期</translation>
    </message>
    <message>
        <source>%1 is valid only from %2; check the clock of this machine too</source>
        <translation>%1自 %2 起才有效；也请检查本机的时钟</translation>
    </message>
    <message>
        <source>the certificate is self-signed and not trusted here</source>
        <translation>证书为自签名，此处不受信任</translation>
    </message>
    <message>
        <source>the chain ends in a root that is not trusted here</source>
        <translation>证书链止于此处不受信任的根证书</translation>
    </message>
    <message>
        <source>no trusted authority signed the certificate, or an intermediate certificate was not sent; issuer: %1</source>
        <translation>证书不是由受信任的机构签发，或缺少中间证书；颁发者：%1</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for %2</source>
        <translation>证书签发给 %1，而不是 %2</translation>
    </message>
    <message>
        <source>the server answered that it offers no TLS</source>
        <translation>服务器应答称不提供 TLS</translation>
    </message>
    <message>
        <source>the server answered with an error before any encryption: %1</source>
        <translation>服务器在加密之前返回了错误：%1</translation>
    </message>
    <message>
        <source>the peer is no PostgreSQL; it answered: %1</source>
        <translation>对端不是 PostgreSQL；其应答为：%1</translation>
    </message>
    <message>
        <source>bytes wait behind the server&apos;s S, before any encryption: somebody may be in the middle</source>
        <translation>服务器的 S 之后、加密之前还有待读取的字节：可能存在中间人</translation>
    </message>
</context>
<context>
    <name>Vendors</name>
    <message>
        <source>the answer about %1 is not of the form that is documented</source>
        <translation>关于%1的应答不符合文档规定的格式</translation>
    </message>
    <message>
        <source>the key&apos;s scopes</source>
        <translation>密钥的权限范围</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>送达情况</translation>
    </message>
    <message>
        <source>suppressed addresses</source>
        <translation>被抑制的地址</translation>
    </message>
    <message>
        <source>the key is good, and the vendor takes hardly any more requests for now: the rest was not asked for</source>
        <translation>密钥有效，但供应商目前几乎不再接受请求：其余内容未查询</translation>
    </message>
    <message>
        <source>webhook endpoints</source>
        <translation>webhook 端点</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>the vendor answers with status %1</source>
        <translation>供应商以状态 %1 应答</translation>
    </message>
    <message>
        <source>the vendor answers with status %1: %2</source>
        <translation>供应商以状态 %1 应答：%2</translation>
    </message>
    <message>
        <source>%1; it takes requests again in %2</source>
        <translation>%1；%2后重新接受请求</translation>
    </message>
    <message>
        <source>status %1 points to %2, which is not followed: the key stays here</source>
        <translation>状态 %1 指向 %2，不予跟随：密钥不会发往那里</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>应答超过 %1 MB</translation>
    </message>
    <message>
        <source>the answer is no JSON; it is %1 and begins: %2</source>
        <translation>应答不是 JSON；它是 %1，开头为：%2</translation>
    </message>
    <message>
        <source>the profile names no key for the account; it goes under api_key</source>
        <translation>配置文件没有为该账户指定密钥；应写在 api_key 下</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no, the key reads alone</source>
        <translation>否，该密钥只能读取</translation>
    </message>
    <message>
        <source>yes: there are more than were asked for</source>
        <translation>是：实际数量多于所查询的</translation>
    </message>
    <message>
        <source>the webhook endpoint %1 is disabled</source>
        <translation>webhook 端点 %1 已禁用</translation>
    </message>
    <message>
        <source>the account has no webhook endpoint %1</source>
        <translation>账户中没有 webhook 端点 %1</translation>
    </message>
    <message>
        <source>every event was delivered</source>
        <translation>所有事件均已送达</translation>
    </message>
    <message>
        <source>events undelivered: %1, the oldest for %2</source>
        <translation>未送达的事件：%1，最早的已持续 %2</translation>
    </message>
    <message>
        <source>lost today: %1; delivered: %2 of %3 mails</source>
        <translation>今日丢失：%1；送达：%2 / %3 封邮件</translation>
    </message>
    <message>
        <source>the key is good; %1 of %2 mails delivered today</source>
        <translation>密钥有效；今日送达 %1 / %2 封邮件</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Follows from %1: %2</source>
        <translation>由 %1 引起：%2</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>不是 %1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>letter and title of a scenario</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WatchGate</name>
    <message>
        <source>%1 was not seen from %2 yet</source>
        <translation>尚未从 %2 观测到 %1</translation>
    </message>
    <message>
        <source>%1 was last seen from %2 %3 ago</source>
        <translation>%3前从 %2 最后一次观测到 %1</translation>
    </message>
    <message>
        <source>%1 fails from %2: %3</source>
        <translation>从 %2 看 %1 有故障：%3</translation>
    </message>
    <message>
        <source>the alert %1 stands</source>
        <translation>告警 %1 仍在</translation>
    </message>
    <message>
        <source>everything is healthy again</source>
        <translation>全部恢复健康</translation>
    </message>
    <message>
        <source>nobody watched until now</source>
        <translation>此前无人观察</translation>
    </message>
    <message>
        <source>the state of %1 is not known from %2: %3</source>
        <translation>从 %2 无法判断 %1 的状态：%3</translation>
    </message>
    <message>
        <source>%1 is not in this profile: nobody looks at it</source>
        <translation>%1 不在此配置中：没有人查看它</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>the webhook&apos;s secret is not a web address</source>
        <translation>webhook 的机密不是网址</translation>
    </message>
    <message>
        <source>the webhook&apos;s address is http: anybody on the way could read it and post; use https</source>
        <translation>webhook 的地址是 http：途中任何人都可读取并发送；请使用 https</translation>
    </message>
    <message>
        <source>the webhook cannot be posted to: %1 at %2</source>
        <translation>无法向 webhook 发送：%1（%2）</translation>
    </message>
    <message>
        <source>; whether it was posted is not known</source>
        <translation>；是否已发送不得而知</translation>
    </message>
    <message>
        <source>the webhook answers with status %1, which leads elsewhere and is not followed</source>
        <translation>webhook 以状态 %1 应答，指向别处，不予跟随</translation>
    </message>
    <message>
        <source>the webhook answers with status %1</source>
        <translation>webhook 以状态 %1 应答</translation>
    </message>
    <message>
        <source>the webhook answers with status %1: %2</source>
        <translation>webhook 以状态 %1 应答：%2</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>a rule of your own profile</source>
        <translation>您的配置文件中的规则</translation>
    </message>
    <message>
        <source>It stood from %1 to %2, and nobody has acknowledged that: it stays until somebody does.</source>
        <translation>它从 %1 持续到 %2，其间无人确认：会一直保留，直到有人确认。</translation>
    </message>
    <message>
        <source>It has been firing since %1, by %2.</source>
        <translation>它自 %1 起一直触发，来源：%2。</translation>
    </message>
    <message>
        <source>Nobody has confirmed it since %1: its source does not answer, so it is kept.</source>
        <translation>自 %1 起无人证实它：其来源没有应答，因此予以保留。</translation>
    </message>
    <message>
        <source>%1 acknowledged it; that is good until %2.</source>
        <translation>%1 已确认它；有效至 %2。</translation>
    </message>
    <message>
        <source>%1 acknowledged it until %2. That time is over, so it asks again.</source>
        <translation>%1 曾确认它至 %2。该时间已过，因此再次提醒。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>It is silenced at %1 (silence %2).</source>
        <translation>它已在 %1 被静默（静默 %2）。</translation>
    </message>
    <message>
        <source>It leans on what fails by itself and is a symptom of that: %1.</source>
        <translation>它依赖自身有故障的对象，是其症状：%1。</translation>
    </message>
    <message>
        <source>It is inhibited at %1 by other alerts (%2).</source>
        <translation>它在 %1 被其他告警抑制（%2）。</translation>
    </message>
    <message>
        <source>It is expected: a maintenance window is open until %1.</source>
        <translation>属于预期情况：维护窗口持续至 %1。</translation>
    </message>
    <message>
        <source>It is expected: a maintenance window is open until %1 (%2).</source>
        <translation>属于预期情况：维护窗口持续至 %1（%2）。</translation>
    </message>
    <message>
        <source>It is shown all the same, since not every source of it is quiet.</source>
        <translation>它仍会显示，因为并非所有来源都已静默。</translation>
    </message>
    <message>
        <source>Nothing hides it: no silence, no inhibition, no maintenance window, no acknowledgement.</source>
        <translation>没有任何因素隐藏它：没有静默、抑制、维护窗口或确认。</translation>
    </message>
    <message>
        <source>Your filter %1 hides it.</source>
        <translation>您的过滤条件 %1 将其隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>It went and came again %n time(s) within minutes: that is one episode, notified once.</source>
        <translation>
            <numerusform>它在几分钟内消失后又出现 %n 次：视为同一次告警，只通知一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stood %n time(s) before, and nobody has acknowledged that.</source>
        <translation>
            <numerusform>此前它出现过 %n 次，均无人确认。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>slots full</source>
        <translation>连接槽已满</translation>
    </message>
    <message>
        <source>login denied</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>no database</source>
        <translation>无数据库</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>host key new</source>
        <translation>新主机密钥</translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation>主机密钥已变</translation>
    </message>
    <message>
        <source>another host key</source>
        <translation>主机密钥不符</translation>
    </message>
    <message>
        <source>host key unread</source>
        <comment>known_hosts could not be read</comment>
        <translation>主机密钥未读取</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>errored</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>pm2 not running</source>
        <translation>pm2 未运行</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>无此命令</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>no name service</source>
        <translation>无 DNS 服务</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>无此域名</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>无 TLS</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>无密码</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>host away</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Host key</source>
        <translation>主机密钥</translation>
    </message>
    <message>
        <source>SSL request</source>
        <translation>SSL 请求</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>协议启动</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>几乎确定</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>极有可能</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>lower</source>
        <comment>write &apos;lower&apos; if titles are written small inside a sentence, else &apos;keep&apos;</comment>
        <translation>keep</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge %1</source>
        <translation>确认 %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>确认 %n 个告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Somebody has taken notice. It silences nothing at the source; when the time is over and the alert still stands, it asks again.</source>
        <translation>表示已有人知悉。不会在来源处静默任何告警；时间到期而告警仍在时，会再次提醒。</translation>
    </message>
    <message>
        <source>It has gone by itself. Once somebody has seen it, it is put away.</source>
        <translation>它已自行消失。有人看过之后即收起。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionDialog</name>
    <message>
        <source>No incident is open: no journal will tell of it.</source>
        <translation>没有进行中的事件：不会记入任何日志簿。</translation>
    </message>
    <message>
        <source>The journal of the incident %1 tells of it.</source>
        <translation>会记入事件 %1 的日志簿。</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>执行结果</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新制定计划</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is being done, for %1 so far…</source>
        <translation>正在执行，已用 %1…</translation>
    </message>
    <message>
        <source>The plan has expired, for the world has gone on since. Plan again.</source>
        <translation>计划已过期，情况已发生变化。请重新制定计划。</translation>
    </message>
    <message>
        <source>It would touch nobody: there is nothing to do.</source>
        <translation>不涉及任何对象：无需执行。</translation>
    </message>
    <message>
        <source>The plan holds for %1 more, until %2.</source>
        <translation>计划还有效 %1，至 %2。</translation>
    </message>
    <message>
        <source>Looking at what it would touch; nothing is changed…</source>
        <translation>正在检查会涉及的对象；不会更改任何内容…</translation>
    </message>
    <message>
        <source>What was sent is not taken back by closing, and nobody would see how it ends. Close once more to do it all the same.</source>
        <translation>关闭不会撤回已发送的内容，且将无人看到结果。如仍要关闭，请再次点击关闭。</translation>
    </message>
    <message>
        <source>What was sent is not taken back by closing; the journal of the incident will tell how it ends. Close once more to do it all the same.</source>
        <translation>关闭不会撤回已发送的内容；结果会记入事件的日志簿。如仍要关闭，请再次点击关闭。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionForm</name>
    <message>
        <source>At</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>There is nothing to be set.</source>
        <translation>没有需要设置的内容。</translation>
    </message>
    <message>
        <source>any</source>
        <comment>no restriction by this</comment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionOutcome</name>
    <message>
        <source>It may have been done, and it may not. Do not repeat it: look again first, at the target itself.</source>
        <translation>可能已执行，也可能没有。请勿重复执行：请先在目标上重新检查。</translation>
    </message>
    <message>
        <source>It was done, but no look afterwards says that it helped.</source>
        <translation>已执行，但事后检查未表明有效。</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Looked afterwards: %1</source>
        <translation>事后检查：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ActionPreview</name>
    <message>
        <source>Whom it touches</source>
        <translation>影响对象</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Exactly what runs</source>
        <translation>将执行的确切内容</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertBoard</name>
    <message>
        <source>more than %1 alerts: the rest is left out</source>
        <translation>告警超过 %1 个：其余已省略</translation>
    </message>
    <message>
        <source>No heartbeat from %1</source>
        <translation>没有来自 %1 的心跳</translation>
    </message>
    <message>
        <source>Its alert Watchdog, which always fires, has stopped: no other alert may arrive either.</source>
        <translation>其始终触发的告警 Watchdog 已停止：其他告警也可能无法到达。</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>尚未应答</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertFeed</name>
    <message>
        <source>The profile names no Alertmanager %1.</source>
        <translation>配置文件没有指定 Alertmanager %1。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>响应截止</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>no runbook</source>
        <translation>无运行手册</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertTable</name>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation>已消失，未查看</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默列表</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What is silenced, by whom, and until when</source>
        <translation>哪些被静默、由谁设置、到何时为止</translation>
    </message>
    <message>
        <source>Why is this shown?</source>
        <translation>为什么显示此项？</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter: team=db</source>
        <translation>过滤：team=db</translation>
    </message>
    <message>
        <source>Words, and conditions on labels such as team=db, severity!=info, job=~&quot;api.*&quot;; commas between them</source>
        <translation>词语和标签条件，例如 team=db、severity!=info、job=~&quot;api.*&quot;；以英文逗号分隔</translation>
    </message>
    <message>
        <source>Withdraw the acknowledgement</source>
        <translation>撤销确认</translation>
    </message>
    <message>
        <source>Open the runbook</source>
        <translation>打开运行手册</translation>
    </message>
    <message>
        <source>Show the target</source>
        <translation>显示目标</translation>
    </message>
    <message>
        <source>Work on it as an incident…</source>
        <translation>作为事件处理…</translation>
    </message>
    <message>
        <source>Nothing fits your filter</source>
        <translation>没有符合过滤条件的告警</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) on the board are not shown.</source>
        <translation>
            <numerusform>面板上有 %n 个告警未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to fire</source>
        <translation>没有已知的触发告警</translation>
    </message>
    <message>
        <source>Nothing fires</source>
        <translation>没有触发的告警</translation>
    </message>
    <message>
        <source>What fires is silenced, expected, or follows from something else.</source>
        <translation>触发的告警均已静默、属于预期，或由其他问题引起。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AlertView</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AllowPart</name>
    <message>
        <source>Read-only: nothing is changed. The profile allows it with actions: { mode: confirm }.</source>
        <translation>只读：不会更改任何内容。可在配置文件中用 actions: { mode: confirm } 允许。</translation>
    </message>
    <message>
        <source>While an incident is open, a person can allow it for that incident alone.</source>
        <translation>事件进行期间，可由人员仅对该事件允许操作。</translation>
    </message>
    <message>
        <source>Or, for the incident %1 alone, type: %2</source>
        <translation>或者，仅对事件 %1 允许，请输入：%2</translation>
    </message>
    <message>
        <source>The sentence that allows changes in this incident</source>
        <translation>允许在此事件中进行更改的语句</translation>
    </message>
    <message>
        <source>Allow for this incident</source>
        <translation>对此事件允许</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Annotations</name>
    <message>
        <source>Grafana is not told of %1: %2</source>
        <translation>未能向 Grafana 告知事件 %1：%2</translation>
    </message>
    <message>
        <source>Grafana and %1: %2</source>
        <translation>Grafana（事件 %1）：%2</translation>
    </message>
    <message>
        <source>What came of telling Grafana of %1 could not be noted: %2</source>
        <translation>无法记录向 Grafana 告知事件 %1 的结果：%2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AnswerDialog</name>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>回答正确。</translation>
    </message>
    <message>
        <source>That is not right.</source>
        <translation>回答不正确。</translation>
    </message>
    <message>
        <source>You did not know.</source>
        <translation>您未能答出。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two scenarios</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation>问题出在哪里</translation>
    </message>
    <message>
        <source>Say which scenario it is. The clock stops, and you are told what was broken.</source>
        <translation>请说出是哪个场景。计时随即停止，并告诉您制造的是哪种故障。</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>判断为</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>实际为</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制造方式</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Bridgewatch says</source>
        <translation>Bridgewatch 的判断</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Leave it broken</source>
        <translation>保留故障</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fault, how it is made</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AnsweredDialog</name>
    <message>
        <source>Acknowledged by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Who has answered: %1?</source>
        <translation>%1：谁已答复？</translation>
    </message>
    <message>
        <source>From then on nobody else in the chain is due, and the clock of this condition stops.</source>
        <translation>此后链中其他人无需再处理，此条件的计时停止。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>bridgewatch::AwayNotice</name>
    <message>
        <source>Show host</source>
        <translation>显示主机</translation>
    </message>
    <message>
        <source>%1 could not be reached, so nothing was seen from there.</source>
        <translation>此前无法到达 %1，因此未能从那里观测。</translation>
    </message>
    <message>
        <source>%1 cannot be reached, so nothing is seen from there.</source>
        <translation>无法到达 %1，因此无法从那里观测。</translation>
    </message>
    <message>
        <source>Show the host %1</source>
        <translation>显示主机 %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::BeginDialog</name>
    <message>
        <source>Open an incident</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>From now on everything that is seen and done goes into its journal, and the response clock runs.</source>
        <translation>从现在起，所有观测和操作都会记入其日志簿，响应计时开始。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>bridgewatch::CausePart</name>
    <message>
        <source>until %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Keep the cause</source>
        <translation>保存根因</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>What was the reason, and why did nothing stop it?</source>
        <translation>原因是什么，为什么没有被阻止？</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>后续事项</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Add the follow-up</source>
        <translation>添加后续事项</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChangesPanel</name>
    <message>
        <source>What changed lately</source>
        <translation>最近变化</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message numerus="yes">
        <source>%n in 24 hours</source>
        <translation>
            <numerusform>24 小时内 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最近 %1 次</translation>
    </message>
    <message>
        <source>Nothing changed in the last 24 hours</source>
        <translation>最近 24 小时没有变化</translation>
    </message>
    <message>
        <source>Every target that becomes healthy, slow or unreachable is listed here with its time, and every alert that comes and goes.</source>
        <translation>目标变为健康、缓慢或不可达的每次变化及其时间，以及每个出现和消失的告警，都会列在这里。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ChartBoard</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ClassChip</name>
    <message>
        <source>%1, %2 lines in the last hour</source>
        <translation>%1，最近一小时 %2 行</translation>
    </message>
</context>
<context>
    <name>bridgewatch::CommandCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ConnectionsBar</name>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
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
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>回到实时</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Targets ▾</source>
        <translation>目标 ▾</translation>
    </message>
    <message>
        <source>Chooses which database, pooler and process the charts are about</source>
        <translation>选择图表对应的数据库、连接池代理和进程</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Values (CSV)…</source>
        <translation>数值 (CSV)…</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <translation>%1 · 实时</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Looked at from</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>连接池代理</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ConnectionsPage</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No connections to chart</source>
        <translation>没有可绘制的连接</translation>
    </message>
    <message>
        <source>Add a target of the kind postgres, pgbouncer or pm2 to the profile.</source>
        <translation>请在配置文件中添加 postgres、pgbouncer 或 pm2 类型的目标。</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Nothing was seen in this time</source>
        <translation>此时间段内没有观测</translation>
    </message>
    <message>
        <source>The first looks show up within seconds. Choose a longer range to see what was before.</source>
        <translation>首批检查会在几秒内出现。选择更长的范围可查看之前的情况。</translation>
    </message>
    <message>
        <source>Export the charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ContactCard</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>未选择任何人</translation>
    </message>
    <message>
        <source>Choose a condition at the left</source>
        <translation>请在左侧选择条件</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可联系</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>暂不可联系</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Drill</name>
    <message>
        <source>nothing can be broken here</source>
        <translation>此处无法制造任何故障</translation>
    </message>
</context>
<context>
    <name>bridgewatch::DrillBar</name>
    <message>
        <source>It was this: %1</source>
        <translation>实际为：%1</translation>
    </message>
    <message>
        <source>Something is broken. What is it?</source>
        <translation>出现了故障。问题出在哪里？</translation>
    </message>
    <message>
        <source>Something is being broken…</source>
        <translation>正在制造故障…</translation>
    </message>
    <message>
        <source>Everything is being mended…</source>
        <translation>正在全部修复…</translation>
    </message>
    <message>
        <source>The lab is being cleared away…</source>
        <translation>正在清理实验环境…</translation>
    </message>
    <message>
        <source>The lab says: %1</source>
        <translation>实验环境的消息：%1</translation>
    </message>
    <message>
        <source>All is well. Break something, or be surprised.</source>
        <translation>一切正常。请制造一种故障，或试试随机故障。</translation>
    </message>
    <message>
        <source>Break something…</source>
        <translation>制造故障…</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>随机故障</translation>
    </message>
    <message>
        <source>I know what it is…</source>
        <translation>我知道问题所在…</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Leave the lab</source>
        <translation>离开实验环境</translation>
    </message>
    <message>
        <source>Practising in the lab</source>
        <translation>正在实验环境中演练</translation>
    </message>
    <message>
        <source>Real servers on this machine, to be broken. What is watched otherwise goes on being watched, and its alerts are told.</source>
        <translation>本机上的真实服务器，供制造故障之用。其他观测照常进行，其告警照常通知。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a clock, and how soon to respond</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Since the lab began to break it, and how soon the runbook wants a response.</source>
        <translation>从实验环境开始制造故障起经过的时间，以及运行手册要求在多久内响应。</translation>
    </message>
    <message>
        <source>How it went…</source>
        <translation>查看结果…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EditDialog</name>
    <message>
        <source>Edit the incident</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EntriesPage</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>without an id</source>
        <translation>没有 id</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Show in the te&amp;xt</source>
        <translation>在文本中显示(&amp;X)</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找条目</translation>
    </message>
    <message>
        <source>Entries of the profile</source>
        <translation>配置文件的条目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Rule of escalation</source>
        <translation>升级规则</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EntryForm</name>
    <message>
        <source>The whole world</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>联系人 %1</translation>
    </message>
    <message>
        <source>Escalation when %1</source>
        <translation>上报，条件：%1</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>条目的字段</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalateDialog</name>
    <message>
        <source>Call %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写邮件给 %1</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Send the message to the chat</source>
        <translation>将消息发送到聊天</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Escalate: %1</source>
        <translation>上报：%1</translation>
    </message>
    <message>
        <source>The message is composed from the evidence; what you add here stands in it.</source>
        <translation>消息由证据组成；您在此添加的内容会写入其中。</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>start PostgreSQL, or tell us why not</source>
        <translation>启动 PostgreSQL，或告知无法启动的原因</translation>
    </message>
    <message>
        <source>Asked of them</source>
        <translation>请求对方</translation>
    </message>
    <message>
        <source>mail verification stopped, 12 waiting</source>
        <translation>邮件验证已停止，12 个在等待</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalationPage</name>
    <message>
        <source>the first to call</source>
        <translation>首先呼叫</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>when there is no answer</source>
        <translation>无答复时</translation>
    </message>
    <message>
        <source>no program takes %1 addresses</source>
        <translation>没有可打开 %1 地址的程序</translation>
    </message>
    <message>
        <source>handed to the phone program</source>
        <translation>已交给电话程序</translation>
    </message>
    <message>
        <source>handed to the mail program</source>
        <translation>已交给邮件程序</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>to be handed on by hand</source>
        <translation>需手动转达</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>posted; the chat says: %1</source>
        <translation>已发送；聊天服务的应答：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::EscalationTable</name>
    <message>
        <source>Done so far</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无。</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Escalate now…</source>
        <translation>立即上报…</translation>
    </message>
    <message>
        <source>Acknowledged by…</source>
        <translation>由谁确认…</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>何人、何时</translation>
    </message>
    <message>
        <source>conditions are judged from what is seen; the rest is asked</source>
        <translation>条件根据观测判断；其余需询问</translation>
    </message>
    <message>
        <source>Is it so? Only a person can tell:</source>
        <translation>是否如此？只有人能判断：</translation>
    </message>
    <message>
        <source>No incident is open: what is done here is not noted anywhere.</source>
        <translation>没有进行中的事件：此处的操作不会记录在任何地方。</translation>
    </message>
    <message>
        <source>The incidents are being read: what is done now is not noted anywhere.</source>
        <translation>正在读取事件：现在的操作不会记录在任何地方。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FaultDialog</name>
    <message>
        <source>What can be broken</source>
        <translation>可以制造的故障</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>制造故障</translation>
    </message>
    <message>
        <source>In the lab, and nowhere else. Each stands under what a diagnosis should say.</source>
        <translation>仅在实验环境中，不涉及别处。每种故障都列在诊断应得出的场景之下。</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>制造故障</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FaultModel</name>
    <message>
        <source>not here: %1</source>
        <translation>此处不可用：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FieldRow</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>in the environment</source>
        <translation>在环境变量中</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>path of the file</source>
        <translation>文件的路径</translation>
    </message>
    <message>
        <source>name of the variable</source>
        <translation>变量的名称</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsDelegate</name>
    <message>
        <source>symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsModel</name>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · 从 %2 观测</translation>
    </message>
    <message>
        <source>%1 · follows from %2</source>
        <translation>%1 · 由 %2 引起</translation>
    </message>
    <message>
        <source>%1 · follows from another</source>
        <translation>%1 · 由其他问题引起</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FindingsPanel</name>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::FirstForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What you watch: the shop, the bridge, …</source>
        <translation>您观测的对象：商店、桥接服务…</translation>
    </message>
    <message>
        <source>Health page</source>
        <translation>健康页面</translation>
    </message>
    <message>
        <source>Any page that answers 200 while all is well.</source>
        <translation>一切正常时应答 200 的任意页面。</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>Database (PostgreSQL)</source>
        <translation>数据库 (PostgreSQL)</translation>
    </message>
    <message>
        <source>A login that only looks; best a member of pg_monitor.</source>
        <translation>只用于检查的登录账号；最好是 pg_monitor 的成员。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Kept &amp;in</source>
        <translation>保存在(&amp;I)</translation>
    </message>
    <message>
        <source>a file, yours alone</source>
        <translation>仅您本人可读取的文件</translation>
    </message>
    <message>
        <source>&amp;TLS</source>
        <translation>TLS(&amp;T)</translation>
    </message>
    <message>
        <source>verify-full: certificate and name</source>
        <translation>verify-full：证书和名称</translation>
    </message>
    <message>
        <source>verify-ca: the certificate alone</source>
        <translation>verify-ca：仅证书</translation>
    </message>
    <message>
        <source>require: nothing is verified</source>
        <translation>require：不作任何验证</translation>
    </message>
    <message>
        <source>disable: no TLS</source>
        <translation>disable：不使用 TLS</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>CA 文件(&amp;C)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统自带的</translation>
    </message>
    <message>
        <source>Server over SSH</source>
        <translation>经 SSH 到达的服务器</translation>
    </message>
    <message>
        <source>The database is then looked at from there as well. A key logs in, never a password.</source>
        <translation>此后也会从那里检查数据库。登录使用密钥，绝不使用密码。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>端口(&amp;R)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>用户(&amp;E)</translation>
    </message>
    <message>
        <source>as at this desk</source>
        <translation>与本机相同</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>密钥文件(&amp;K)</translation>
    </message>
    <message>
        <source>the agent&apos;s, then ~/.ssh</source>
        <translation>代理中的，然后 ~/.ssh</translation>
    </message>
    <message>
        <source>a file: no keyring here</source>
        <translation>文件：此处没有密钥环</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>系统密钥环</translation>
    </message>
</context>
<context>
    <name>bridgewatch::FirstGroup</name>
    <message>
        <source>From this desk: %1</source>
        <translation>从本机检查：%1</translation>
    </message>
    <message>
        <source>From the server: %1</source>
        <translation>从服务器检查：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the form, and a field in it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check the key…</source>
        <translation>核对密钥…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>what was entered cannot be looked at</comment>
        <translation>尚无法检查</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GatePart</name>
    <message>
        <source>The watch is over: nothing came back.</source>
        <translation>观察期已结束：未再出现。</translation>
    </message>
    <message>
        <source>Once the trouble is mended, watch whether it comes back.</source>
        <translation>问题修复后，观察其是否再次出现。</translation>
    </message>
    <message>
        <source>The watch is held: it counts when all of this is healthy.</source>
        <translation>观察期暂停：以下各项全部健康时才计时。</translation>
    </message>
    <message>
        <source>All well. %1 to go.</source>
        <translation>一切正常。剩余 %1。</translation>
    </message>
    <message>
        <source>The targets of the incident have to stay healthy and its alerts gone, without a break.</source>
        <translation>事件的目标须持续保持健康，其告警须持续消失，中间不能间断。</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n relapse(s)</source>
        <translation>
            <numerusform>复发 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin to watch</source>
        <translation>开始观察</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>How much of the watch is over</source>
        <translation>观察期已完成的比例</translation>
    </message>
    <message>
        <source>How long to watch</source>
        <translation>观察时长</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>重新观察</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GuideModel</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>bridgewatch::GuidePanel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HelpWindow</name>
    <message>
        <source>Bridgewatch Help</source>
        <translation>Bridgewatch 帮助</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助的页面</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HostKeyDialog</name>
    <message>
        <source>Only if they are the same, trust the key: it is then kept in known_hosts on this machine. Otherwise cancel, and ask those who run the host.</source>
        <translation>仅在两者相同时才信任该密钥：它会保存到本机的 known_hosts 中。否则请取消，并询问主机的管理者。</translation>
    </message>
    <message>
        <source>Host key of %1</source>
        <translation>%1 的主机密钥</translation>
    </message>
    <message>
        <source>Is this the key of %1?</source>
        <translation>这是 %1 的密钥吗？</translation>
    </message>
    <message>
        <source>Print the fingerprint on the host itself, in a session that you trust, and compare every character:</source>
        <translation>请在您信任的会话中，在主机本机上输出指纹，并逐个字符核对：</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>输出指纹的命令</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>密钥类型</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>信任此密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>By now the host shows something else. Close this and look again.</source>
        <translation>主机现在出示的内容已不同。请关闭并重新检查。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::HostKeyNotice</name>
    <message>
        <source>Fingerprint that the host shows</source>
        <translation>主机出示的指纹</translation>
    </message>
    <message>
        <source>Command that removes the known key</source>
        <translation>删除已知密钥的命令</translation>
    </message>
</context>
<context>
    <name>bridgewatch::IncidentDoor</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Open one when something wants more than a glance: from here, from an alert, or from a finding. It leads through the runbook and keeps a journal that becomes the report.</source>
        <translation>问题需要进一步处理时，请新建事件：可从这里、从告警或从发现新建。它会引导您完成运行手册，并保存日志簿，最终形成报告。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::IncidentPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Grafana</source>
        <translation>Grafana</translation>
    </message>
    <message>
        <source>Open the dashboard over the time of this incident</source>
        <translation>打开此事件时间段内的仪表板</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>The incident could not be opened: %1</source>
        <translation>无法创建事件：%1</translation>
    </message>
    <message>
        <source>No program takes %1 addresses.</source>
        <translation>没有可打开 %1 地址的程序。</translation>
    </message>
    <message>
        <source>A note takes %1 characters; this one has %2.</source>
        <translation>备注最多 %1 个字符；当前为 %2 个。</translation>
    </message>
    <message>
        <source>Skip a step</source>
        <translation>跳过步骤</translation>
    </message>
    <message>
        <source>Skip “%1”</source>
        <translation>跳过“%1”</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Resolved without the whole watch?</source>
        <translation>未完成整个观察期即视为已解决？</translation>
    </message>
    <message>
        <source>Nobody has seen yet that it stays healthy. Say why that is good enough.</source>
        <translation>尚未有人看到它持续健康。请说明为何这样已足够。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>重新打开事件</translation>
    </message>
    <message>
        <source>Without a runbook</source>
        <translation>无运行手册</translation>
    </message>
    <message>
        <source>runbook of %1</source>
        <translation>%1 的运行手册</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LabDialog</name>
    <message>
        <source>Practise in the lab</source>
        <translation>在实验环境中演练</translation>
    </message>
    <message>
        <source>A small world of real servers starts on this machine, on loopback alone, to be broken and healed at will. What you watch otherwise goes on being watched, and its alerts are told.</source>
        <translation>将在本机上启动一个由真实服务器组成的小环境，只在回环地址上监听，可随意制造故障和修复。您的其他观测照常进行，其告警照常通知。</translation>
    </message>
    <message>
        <source>The lab is starting</source>
        <translation>实验环境正在启动</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>On Debian 12 the lab runs with these packages; what is there already is left alone:</source>
        <translation>在 Debian 12 上，实验环境需要以下软件包；已有的保持不变：</translation>
    </message>
    <message>
        <source>A command that installs what the lab needs</source>
        <translation>安装实验环境所需内容的命令</translation>
    </message>
    <message>
        <source>It takes a few seconds; the very first time, when the service&apos;s packages are fetched with npm, a minute.</source>
        <translation>需要几秒钟；首次运行时要用 npm 获取服务的软件包，需要一分钟。</translation>
    </message>
    <message>
        <source>There is no lab: %1</source>
        <translation>没有实验环境可用：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LadderColumn</name>
    <message>
        <source>from %1</source>
        <translation>从 %1 观测</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LadderPanel</name>
    <message>
        <source>Ladder</source>
        <translation>探测阶梯</translation>
    </message>
    <message>
        <source>Check host key…</source>
        <translation>核对主机密钥…</translation>
    </message>
    <message>
        <source>Check host key</source>
        <translation>核对主机密钥</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>looked %1 ago</source>
        <translation>%1前检查</translation>
    </message>
    <message>
        <source>not looked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚无观测</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LegendEntry</name>
    <message>
        <source>Shows or hides this line</source>
        <translation>显示或隐藏此曲线</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogSaver</name>
    <message>
        <source>another log is shown now</source>
        <translation>现在显示的是另一个日志</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LogsPage</name>
    <message>
        <source>Save the lines shown</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Only lines found</source>
        <translation>仅匹配的行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The text is a regular expression (RE2)</source>
        <translation>文本为正则表达式 (RE2)</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>转到时间</translation>
    </message>
    <message>
        <source>Go to 14:22</source>
        <translation>转到 14:22</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Select lines to copy them</source>
        <translation>选择要复制的行</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>正在跟随</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation>未跟随</translation>
    </message>
    <message>
        <source>No log is watched</source>
        <translation>没有监视的日志</translation>
    </message>
    <message>
        <source>Add one to the targets of the profile, such as { id: bridge-log, kind: log, on: bridge, pm2_process: oracle-bridge }, or with &apos;path&apos; for a file and &apos;on: desk&apos; for one here.</source>
        <translation>请在配置文件的目标中添加一个，例如 { id: bridge-log, kind: log, on: bridge, pm2_process: oracle-bridge }，或用“path”指定文件，本机上的文件加“on: desk”。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>Show more classes above, or search for less.</source>
        <translation>请在上方显示更多类别，或减少搜索条件。</translation>
    </message>
    <message>
        <source>The log is empty</source>
        <translation>日志为空</translation>
    </message>
    <message>
        <source>What is written to it appears here by itself.</source>
        <translation>写入的内容会自动显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>尚未读取任何内容</translation>
    </message>
    <message>
        <source>The first lines come as soon as the file can be read.</source>
        <translation>文件可读取后，首批行会立即显示。</translation>
    </message>
    <message>
        <source>%1. Check &apos;path&apos; and &apos;on&apos; of this log in the profile.</source>
        <translation>%1。请检查配置文件中此日志的“path”和“on”。</translation>
    </message>
    <message>
        <source>Not an expression: %1</source>
        <translation>不是表达式：%1</translation>
    </message>
    <message>
        <source>%1 found so far</source>
        <translation>目前找到 %1 处</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow (%1 new)</source>
        <translation>跟随（新增 %1）</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>No line was written then or later</source>
        <translation>该时间及之后没有写入任何行</translation>
    </message>
    <message>
        <source>Write a time as 14:22, 14:22:05 or 2026-11-23 14:22</source>
        <translation>请将时间写成 14:22、14:22:05 或 2026-11-23 14:22</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::LooksStrip</name>
    <message>
        <source>The last looks</source>
        <translation>最近的检查</translation>
    </message>
    <message>
        <source>looks since %1, none failed</source>
        <translation>自 %1 起的检查，无失败</translation>
    </message>
    <message>
        <source>looks since %1, %2 failed</source>
        <translation>自 %1 起的检查，%2 次失败</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MainWindow</name>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The profile has changes that are not saved</source>
        <translation>配置文件有尚未保存的更改</translation>
    </message>
    <message>
        <source>Closed without saving, the file stays as it is.</source>
        <translation>如果不保存就关闭，文件保持原样。</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存就关闭</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MeanFigure</name>
    <message>
        <source>mean of %1</source>
        <comment>a formula</comment>
        <translation>平均值：%1</translation>
    </message>
    <message numerus="yes">
        <source>over %1 of %n incident(s)</source>
        <translation>
            <numerusform>基于 %n 个事件中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not acknowledged yet, not counted</source>
        <translation>
            <numerusform>%n 个尚未确认，未计入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not resolved yet, not counted</source>
        <translation>
            <numerusform>%n 个尚未解决，未计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::MessagePanel</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>evidence filled in</source>
        <translation>已填入证据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Send to chat…</source>
        <translation>发送到聊天…</translation>
    </message>
    <message>
        <source>The profile has no mail address of this contact</source>
        <translation>配置文件中没有此联系人的邮件地址</translation>
    </message>
    <message>
        <source>The profile has no webhook of this contact</source>
        <translation>配置文件中没有此联系人的 webhook</translation>
    </message>
    <message>
        <source>It would say</source>
        <translation>消息内容将为</translation>
    </message>
</context>
<context>
    <name>bridgewatch::MinuteStrip</name>
    <message>
        <source>Error lines a minute, of the last hour</source>
        <translation>最近一小时每分钟的错误行数</translation>
    </message>
    <message>
        <source>no error lines</source>
        <translation>没有错误行</translation>
    </message>
    <message>
        <source>No error in this hour</source>
        <translation>这一小时内没有错误</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NavigationRail</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NoRulesPage</name>
    <message>
        <source>What the profile may say</source>
        <translation>配置文件可写的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nobody is to be called yet</source>
        <translation>尚未指定要呼叫的人</translation>
    </message>
    <message>
        <source>Write into the profile who is called when, and this view judges it every second. For example:</source>
        <translation>在配置文件中写明何时呼叫何人，此视图会每秒判断一次。例如：</translation>
    </message>
    <message>
        <source>Write into the profile who is called when, and this view judges it every second. The runbooks&apos; own tables suggest this; look it over, put it into the profile, and open the profile again:</source>
        <translation>在配置文件中写明何时呼叫何人，此视图会每秒判断一次。以下内容由运行手册自带的表格生成；请检查后写入配置文件，并重新打开配置文件：</translation>
    </message>
</context>
<context>
    <name>bridgewatch::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Snooze 30 min</source>
        <translation>稍后提醒（30 分钟）</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>另有 %n 个告警</numerusform>
        </translation>
    </message>
    <message>
        <source>The window shows all of them.</source>
        <translation>窗口中会显示全部。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Outbox</name>
    <message>
        <source>What is seen is not noted any more: the journal cannot be written.</source>
        <translation>观测内容不再记录：无法写入日志簿。</translation>
    </message>
    <message>
        <source>Something that was seen is not in the journal: %1</source>
        <translation>有观测内容未记入日志簿：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::OverviewPage</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>from this desk to everything that it leans on</source>
        <translation>从本机到其依赖的一切</translation>
    </message>
    <message>
        <source>What is wrong, alerts, what changed lately, or vendors</source>
        <translation>问题所在、告警、最近变化或供应商</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>诊断（%1）</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>告警（%1）</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Vendors (%1)</source>
        <translation>供应商（%1）</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Palette</name>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes it, Escape closes</source>
        <translation>上、下键选择，Enter 确定，Escape 关闭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>A target, a host, a finding, a command</source>
        <translation>目标、主机、发现或命令</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try a part of a name or of an address, or a kind such as “postgres”.</source>
        <translation>没有名为“%1”的对象。请尝试名称或地址的一部分，或类型，例如“postgres”。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PaletteModel</name>
    <message>
        <source>symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PastDrills</name>
    <message>
        <source>not known</source>
        <translation>未答出</translation>
    </message>
    <message>
        <source>Drills so far: %1 of %2 right</source>
        <translation>到目前为止的演练：%1 / %2 正确</translation>
    </message>
    <message>
        <source>Drills of this session</source>
        <translation>本次会话的演练</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PathMap</name>
    <message>
        <source>Path map</source>
        <translation>路径图</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>bridgewatch::PracticeLab</name>
    <message>
        <source>the lab failed and does not say why</source>
        <translation>实验环境失败，且未说明原因</translation>
    </message>
    <message>
        <source>it cannot be started, perhaps for want of python3: %1</source>
        <translation>无法启动，可能缺少 python3：%1</translation>
    </message>
    <message>
        <source>it was given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>用时过长</translation>
    </message>
    <message>
        <source>a folder for the lab cannot be made in /tmp</source>
        <translation>无法在 /tmp 中为实验环境创建文件夹</translation>
    </message>
    <message>
        <source>a lab is up already</source>
        <translation>已有实验环境在运行</translation>
    </message>
    <message>
        <source>it did not come with this installation: %1 is not there</source>
        <translation>此安装未附带实验环境：%1 不存在</translation>
    </message>
    <message>
        <source>the lab is not up</source>
        <translation>实验环境未运行</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ProfileEdit</name>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ProfileText</name>
    <message>
        <source>Problems in the profile</source>
        <translation>配置文件中的问题</translation>
    </message>
    <message>
        <source>Target to test</source>
        <translation>要测试的目标</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDelegate</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项需关注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessDetail</name>
    <message>
        <source>The chosen check</source>
        <translation>选中的检查项</translation>
    </message>
    <message>
        <source>No check is chosen</source>
        <translation>未选择检查项</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>观测情况</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>To be copied; nothing is run from here</source>
        <translation>供复制；不会从这里执行任何内容</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>在何处看到</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessModel</name>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadinessPage</name>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 项严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ok</source>
        <translation>
            <numerusform>%n 项正常</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
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
        <translation>将观测情况写入文件，共三种格式可选</translation>
    </message>
    <message>
        <source>Checks everything anew; changes nothing</source>
        <translation>重新检查全部内容；不作任何更改</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>looking, %1 of %2</source>
        <translation>正在检查，%1 / %2</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>%1前观测</translation>
    </message>
    <message>
        <source>Looking for the first time</source>
        <translation>正在进行首次检查</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>尚未检查任何内容</translation>
    </message>
    <message>
        <source>Databases, poolers, hosts, Prometheus and Alertmanager are asked; nothing is changed. It takes a few seconds.</source>
        <translation>正在查询数据库、连接池代理、主机、Prometheus 和 Alertmanager；不作任何更改。需要几秒钟。</translation>
    </message>
    <message>
        <source>Look again: everything that the profile names is asked, and nothing is changed.</source>
        <translation>“重新检查”会查询配置文件中指定的全部对象，不作任何更改。</translation>
    </message>
    <message>
        <source>Save the readiness checks</source>
        <translation>保存就绪检查结果</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder, or make room.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot tell</source>
        <translation>
            <numerusform>%n 项无法判断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReadingsGrid</name>
    <message>
        <source>Figures, last seen %1</source>
        <translation>数值，最后观测于 %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReasonDialog</name>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportList</name>
    <message>
        <source>Show incidents of this severity</source>
        <translation>显示此严重级别的事件</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有严重级别</translation>
    </message>
    <message>
        <source>Show incidents in this state</source>
        <translation>显示此状态的事件</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Search title, alert, person, cause…</source>
        <translation>搜索标题、告警、人员、根因…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are in the journal alone; “bridgewatchctl incident list” names them, and “bridgewatchctl incident export” reports them.</source>
        <translation>
            <numerusform>%n 个更早的事件仅在日志簿中；可用“bridgewatchctl incident list”列出，用“bridgewatchctl incident export”生成报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志簿…</translation>
    </message>
    <message>
        <source>No incidents yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>An incident is opened in the view Incident, from an alert or from a finding, or by “bridgewatchctl incident new”. Its journal becomes the report that is shown here.</source>
        <translation>事件可在“事件”视图中、从告警或从发现新建，也可用“bridgewatchctl incident new”创建。其日志簿会成为此处显示的报告。</translation>
    </message>
    <message>
        <source>No incident fits</source>
        <translation>没有符合条件的事件</translation>
    </message>
    <message>
        <source>Every word has to stand in its title, id, scenario, targets, alerts, people or cause. Search for less, or show all severities and states.</source>
        <translation>每个词都须出现在标题、id、场景、目标、告警、人员或根因中。请减少搜索条件，或显示所有严重级别和状态。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportListModel</name>
    <message>
        <source>no scenario chosen</source>
        <translation>未选定场景</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>an incident</comment>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>after so long</comment>
        <translation>确认用时</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>after so long</comment>
        <translation>解决用时</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportListView</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPanel</name>
    <message>
        <source>What is masked</source>
        <translation>遮蔽的内容</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Mask hosts</source>
        <translation>遮蔽主机</translation>
    </message>
    <message>
        <source>Names and addresses of machines, and mail addresses</source>
        <translation>机器的名称和地址，以及邮件地址</translation>
    </message>
    <message>
        <source>Mask people</source>
        <translation>遮蔽人员</translation>
    </message>
    <message>
        <source>Names of people, their home folders, telephone numbers and mail addresses</source>
        <translation>人名、其主目录、电话号码和邮件地址</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>Choose an incident: its report is shown here as it would be exported.</source>
        <translation>请选择事件：其报告会按导出时的样子显示在这里。</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>HTML page…</source>
        <translation>HTML 页面…</translation>
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
        <translation>将报告写入文件，共四种格式可选</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The journal could not be checked: %1</source>
        <translation>无法检查日志簿：%1</translation>
    </message>
    <message>
        <source>The journal is not as it was written; the end of the report says where.</source>
        <translation>日志簿与写入时不一致；报告末尾说明了位置。</translation>
    </message>
    <message>
        <source>nothing to mask was found</source>
        <translation>未发现需要遮蔽的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) masked</source>
        <translation>
            <numerusform>已遮蔽 %n 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPart</name>
    <message>
        <source>The report is made of what was seen, done and said. Look through it, mask what must not leave the house, and send it.</source>
        <translation>报告由观测到的、所做的和所说的内容组成。请通读一遍，遮蔽不能外传的内容，然后发送。</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>查看报告</translation>
    </message>
</context>
<context>
    <name>bridgewatch::ReportPreview</name>
    <message numerus="yes">
        <source>… and %n more row(s): the file has them all</source>
        <translation>
            <numerusform>… 及另外 %n 行：文件中包含全部</numerusform>
        </translation>
    </message>
    <message>
        <source>… the preview ends here: the file has it all</source>
        <translation>… 预览到此为止：文件中包含全部</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
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
        <translation>HTML 页面 (*.html)</translation>
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
        <translation>无报告</translation>
    </message>
    <message>
        <source>Choose an incident: its report is shown here as it would be exported.</source>
        <translation>请选择事件：其报告会按导出时的样子显示在这里。</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>无法生成报告</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>%1. No file was changed: choose another folder, or make room, and export once more.</source>
        <translation>%1。没有文件被更改：请选择其他文件夹或腾出空间，然后重新导出。</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone</source>
        <translation>已保存到 %1，仅您本人可读取</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>已复制为 Markdown</translation>
    </message>
    <message>
        <source>This desktop has no program that shows folders. The file is in %1</source>
        <translation>此桌面没有可显示文件夹的程序。文件位于 %1</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
系统会自动重试。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RolesDialog</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>The lead decides, the scribe writes down what happens, communications tells everybody else. One person may do it all.</source>
        <translation>负责人做决定，记录员写下发生的事情，沟通人员通知其他所有人。可由一人兼任全部角色。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RuleModel</name>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RuleView</name>
    <message>
        <source>Rules of escalation</source>
        <translation>升级规则</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RunbookNotice</name>
    <message>
        <source>What changed…</source>
        <translation>更改内容…</translation>
    </message>
    <message>
        <source>Show what changed in the runbook</source>
        <translation>显示运行手册的更改</translation>
    </message>
    <message>
        <source>A runbook&apos;s file says something else now. Incidents that are open keep the version that they began with.</source>
        <translation>有运行手册的文件内容已改变。进行中的事件仍使用其开始时的版本。</translation>
    </message>
    <message>
        <source>A runbook cannot be read: %1</source>
        <translation>无法读取运行手册：%1</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Only blanks and line breaks.</source>
        <translation>仅有空白和换行的变化。</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>使用新版本</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RunbookText</name>
    <message>
        <source>to copy</source>
        <translation>供复制</translation>
    </message>
    <message>
        <source>%1 · Bridgewatch looks at %2 itself: see above</source>
        <translation>%1 · Bridgewatch 会自行检查 %2：见上方</translation>
    </message>
    <message>
        <source>The runbook goes on: see the file.</source>
        <translation>运行手册还有后续内容：请查看文件。</translation>
    </message>
    <message>
        <source>Filled in from the profile:</source>
        <translation>已根据配置文件填入：</translation>
    </message>
    <message>
        <source>Preview %1…</source>
        <translation>预览 %1…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Runbooks</name>
    <message>
        <source>“%1” can be read now</source>
        <translation>“%1”现在可以读取</translation>
    </message>
</context>
<context>
    <name>bridgewatch::RungRow</name>
    <message>
        <source>left to the host</source>
        <translation>由主机解析</translation>
    </message>
    <message>
        <source>not used here</source>
        <translation>此处不使用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>%1, at login</source>
        <translation>%1，登录时</translation>
    </message>
    <message>
        <source>session stands</source>
        <translation>会话已建立</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SecretsPage</name>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in the file %1</source>
        <translation>在文件 %1 中</translation>
    </message>
    <message>
        <source>in the environment variable %1</source>
        <translation>在环境变量 %1 中</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Passwords, keys and tokens that the profile names. They are kept outside of it, and never shown.</source>
        <translation>配置文件所指定的密码、密钥和令牌。它们保存在配置文件之外，且绝不显示。</translation>
    </message>
    <message>
        <source>%1 more: bridgewatchctl secret list names them all.</source>
        <translation>另有 %1 个：bridgewatchctl secret list 会列出全部。</translation>
    </message>
    <message>
        <source>The profile names no secret.</source>
        <translation>配置文件没有指定机密。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>设定…</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设定 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>✓ there</source>
        <translation>✓ 存在</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Value, not shown</source>
        <translation>值，不显示</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Asking the keyring…</source>
        <translation>正在询问密钥环…</translation>
    </message>
    <message>
        <source>%1 is kept in the keyring.</source>
        <translation>%1 已保存到密钥环中。</translation>
    </message>
    <message>
        <source>Kept in %1, which only you can read.</source>
        <translation>已保存到 %1，仅您本人可读取。</translation>
    </message>
    <message>
        <source>The keyring does not take it</source>
        <translation>密钥环未接受该机密</translation>
    </message>
    <message>
        <source>It can be kept in the file %1 instead, which only you can read. The profile will name that file, once it is saved.</source>
        <translation>可以改为保存到文件 %1 中，仅您本人可读取。配置文件保存后会指向该文件。</translation>
    </message>
    <message>
        <source>Keep it in the file</source>
        <translation>保存到文件中</translation>
    </message>
    <message>
        <source>the profile does not say where this secret is</source>
        <translation>配置文件未说明此机密所在的位置</translation>
    </message>
    <message>
        <source>Delete the file?</source>
        <translation>删除该文件？</translation>
    </message>
    <message>
        <source>Take it out of the keyring?</source>
        <translation>从密钥环中移除？</translation>
    </message>
    <message>
        <source>The whole file goes, with whatever else stands in it.</source>
        <translation>整个文件都会被删除，包括其中的其他内容。</translation>
    </message>
    <message>
        <source>What needs it fails until it is set again.</source>
        <translation>需要它的内容会失败，直到重新设定。</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 已删除。</translation>
    </message>
    <message>
        <source>%1 is out of the keyring.</source>
        <translation>%1 已从密钥环中移除。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SendDialog</name>
    <message>
        <source>Send to chat</source>
        <translation>发送到聊天</translation>
    </message>
    <message>
        <source>Send this to the chat of %1?</source>
        <translation>将此消息发送到 %1 的聊天？</translation>
    </message>
    <message>
        <source>Exactly this is posted, once, and everybody who reads the channel sees it.</source>
        <translation>将原样发送以下内容，仅一次，频道中的所有人都能看到。</translation>
    </message>
    <message>
        <source>What is posted</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionModel</name>
    <message>
        <source>prepared transaction</source>
        <translation>预备事务</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>本地套接字</translation>
    </message>
    <message>
        <source>in a transaction for %1</source>
        <translation>事务已持续 %1</translation>
    </message>
    <message>
        <source>%1, as %2 in %3</source>
        <translation>%1，用户 %2，数据库 %3</translation>
    </message>
    <message>
        <source>waiting: lock</source>
        <translation>等待：锁</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>idle in transaction</source>
        <translation>事务中空闲</translation>
    </message>
    <message>
        <source>failed transaction</source>
        <translation>事务失败</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待对象</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Blocked by</source>
        <translation>阻塞者</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SessionsPanel</name>
    <message>
        <source>Live sessions</source>
        <translation>实时会话</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>when sessions were read</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Show sessions in this state</source>
        <translation>显示此状态的会话</translation>
    </message>
    <message>
        <source>Show sessions of this application</source>
        <translation>显示此应用的会话</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Reading the sessions…</source>
        <translation>正在读取会话…</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Those who wait stand under those who block them</source>
        <translation>等待者列在阻塞者之下</translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>结束会话…</translation>
    </message>
    <message>
        <source>Cancel query…</source>
        <translation>取消查询…</translation>
    </message>
    <message>
        <source>End idle sessions…</source>
        <translation>结束空闲会话…</translation>
    </message>
    <message>
        <source>What can be done to the session that is chosen, or to those that idle</source>
        <translation>可对所选会话或空闲会话执行的操作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle in transaction</source>
        <translation>
            <numerusform>%n 个事务中空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n 个被阻塞</numerusform>
        </translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All applications</source>
        <translation>所有应用</translation>
    </message>
    <message>
        <source>The sessions cannot be read</source>
        <translation>无法读取会话</translation>
    </message>
    <message>
        <source>as they were; now: %1</source>
        <translation>显示的是此前的会话；现在：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SettingsPage</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Somebody else wrote the file meanwhile. Nothing here is lost.</source>
        <translation>在此期间，文件已被他人写入。此处的内容没有丢失。</translation>
    </message>
    <message>
        <source>Difference…</source>
        <translation>差异…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>The profile cannot be used yet, so nothing is looked at. Mend what is listed below and save; then the watch begins.</source>
        <translation>配置文件尚不可用，因此未进行任何检查。请修正下列问题并保存，随后即开始检查。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved · %1</source>
        <translation>未保存 · %1</translation>
    </message>
    <message>
        <source>Saved. This is what is watched now.</source>
        <translation>已保存。现在按此内容检查。</translation>
    </message>
    <message>
        <source>Saved. Nothing is watched by it before its errors are mended.</source>
        <translation>已保存。修正其中的错误之前，不会按它进行检查。</translation>
    </message>
    <message numerus="yes">
        <source>valid, %n warning(s)</source>
        <translation>
            <numerusform>配置有效，%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>配置有效</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceDialog</name>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Silence at %1</source>
        <translation>在 %1 设置静默</translation>
    </message>
    <message>
        <source>For everybody who listens to it, until the time is over. Each line is a condition on a label; all have to be true.</source>
        <translation>对所有接收其告警的人生效，直到时间结束。每行是一个标签条件；须全部成立。</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>At least one condition has to name a value: this would silence everything.</source>
        <translation>至少有一个条件须指明值：否则会静默一切。</translation>
    </message>
    <message>
        <source>The silence needs your name.</source>
        <translation>静默需要您的姓名。</translation>
    </message>
    <message>
        <source>Say why, for those who find it silenced.</source>
        <translation>请说明原因，供看到静默的人了解。</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n alert(s) on the board.</source>
        <translation>
            <numerusform>符合面板上的 %n 个告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在请求服务器…</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilenceModel</name>
    <message>
        <source>from %1 until %2</source>
        <translation>从 %1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::SilencesDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Expire…</source>
        <translation>使其失效…</translation>
    </message>
    <message>
        <source>What they fit is seen on the board as hidden, and nobody is told of it.</source>
        <translation>符合条件的告警在面板上显示为已隐藏，不会通知任何人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>使其失效</translation>
    </message>
    <message>
        <source>Expire this silence now?</source>
        <translation>立即使此静默失效？</translation>
    </message>
    <message>
        <source>For everybody who listens to this server: what it fits asks for somebody again.</source>
        <translation>对所有接收此服务器告警的人生效：符合条件的告警会重新提醒。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在请求服务器…</translation>
    </message>
    <message>
        <source>the silence has expired.</source>
        <translation>静默已失效。</translation>
    </message>
    <message numerus="yes">
        <source>%n more silence(s) are not shown.</source>
        <translation>
            <numerusform>另有 %n 个静默未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silence(s) hold or will hold.</source>
        <translation>
            <numerusform>%n 个静默正在生效或即将生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is silenced.</source>
        <translation>没有任何静默。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::StatusBar</name>
    <message>
        <source>respond within %1</source>
        <translation>须在 %1内响应</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已超时 %1</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>数据更新于 %1前</translation>
    </message>
    <message>
        <source>not everything seen yet</source>
        <translation>尚未全部观测到</translation>
    </message>
    <message>
        <source>The incident that is open: show its step</source>
        <translation>进行中的事件：显示其步骤</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Actions allowed</source>
        <translation>允许操作</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Actions may be carried out, each after its preview and a confirmation.</source>
        <translation>可以执行操作，每个操作都须先预览并确认。</translation>
    </message>
    <message>
        <source>Bridgewatch looks, and changes nothing of what it looks at.</source>
        <translation>Bridgewatch 只进行检查，不会更改所检查的任何内容。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::StepPanel</name>
    <message>
        <source>Scenario %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>已由 %1 完成。</translation>
    </message>
    <message>
        <source>Skipped by %1: %2</source>
        <translation>已由 %1 跳过：%2</translation>
    </message>
    <message>
        <source>Failed, says %1: %2</source>
        <translation>失败，%1 说明：%2</translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What we see</source>
        <translation>观测情况</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>为何不是其他场景</translation>
    </message>
    <message>
        <source>What the runbook says</source>
        <translation>运行手册的说明</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Attach look</source>
        <translation>附加检查结果</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>就是此场景</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>步骤完成</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>上报…</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Escalate to %1</source>
        <translation>上报给 %1</translation>
    </message>
    <message>
        <source>Ruled out: what is looked at for it is well.</source>
        <translation>已排除：为此查看的对象一切正常。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TargetTrial</name>
    <message>
        <source>&amp;Test this target now</source>
        <translation>立即测试此目标(&amp;T)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>The profile has errors: mend them first.</source>
        <translation>配置文件有错误：请先修正。</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>从 %1 检查：%2</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>What of the timeline is shown</source>
        <translation>时间线中显示的内容</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>said</source>
        <translation>记述</translation>
    </message>
    <message>
        <source>Note for the timeline</source>
        <translation>时间线备注</translation>
    </message>
    <message>
        <source>Write a note… Ctrl+Enter adds it</source>
        <translation>写备注… 按 Ctrl+Enter 添加</translation>
    </message>
</context>
<context>
    <name>bridgewatch::TrayIcon</name>
    <message>
        <source>Nothing fires</source>
        <translation>没有触发的告警</translation>
    </message>
    <message>
        <source>Not every source of alerts answers</source>
        <translation>并非所有告警来源都有应答</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>另有 %n 个告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Bridgewatch</source>
        <translation>打开 Bridgewatch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsDelegate</name>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>Our look</source>
        <translation>我方检查</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Status page: %1</source>
        <translation>状态页：%1</translation>
    </message>
    <message>
        <source>Our look: %1</source>
        <translation>我方检查：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VendorsPanel</name>
    <message>
        <source>Vendors</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>what they say, and what we see</source>
        <translation>供应商的说明与我方的观测</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VerdictView</name>
    <message>
        <source>Open an incident…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Open an incident on this finding</source>
        <translation>就此发现新建事件</translation>
    </message>
    <message>
        <source>Copy the evidence as text</source>
        <translation>以文本复制证据</translation>
    </message>
</context>
<context>
    <name>bridgewatch::VictimModel</name>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Watch</name>
    <message>
        <source>Nothing was seen for %1 s: the machine slept, or the program was stopped. Looking again.</source>
        <translation>有 %1 秒没有任何观测：本机曾休眠，或程序曾停止。正在重新检查。</translation>
    </message>
    <message>
        <source>The clock of this machine was set by %1 s.</source>
        <translation>本机时钟被调整了 %1 秒。</translation>
    </message>
    <message>
        <source>The network of this machine changed. Looking again.</source>
        <translation>本机网络已变化。正在重新检查。</translation>
    </message>
    <message>
        <source>Looking has come to a halt: what is shown gets no newer.</source>
        <translation>检查已停止：显示的内容不再更新。</translation>
    </message>
    <message>
        <source>Looking goes on.</source>
        <translation>检查继续进行。</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WelcomePage</name>
    <message>
        <source>What shall be watched</source>
        <translation>要观测的对象</translation>
    </message>
    <message>
        <source>&amp;Begin watching</source>
        <translation>开始观测(&amp;B)</translation>
    </message>
    <message>
        <source>Open the &amp;lab instead</source>
        <translation>改为打开实验环境(&amp;L)</translation>
    </message>
    <message>
        <source>Open a pro&amp;file…</source>
        <translation>打开配置文件(&amp;F)…</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>What shall be watched?</source>
        <translation>要观测什么？</translation>
    </message>
    <message>
        <source>Each part is looked at as soon as you have entered it. Leave out what you do not have; one part is enough.</source>
        <translation>每一部分输入后立即检查。没有的可以留空；有一部分即可。</translation>
    </message>
    <message>
        <source>Nothing is changed anywhere: Bridgewatch looks, and no more, until you allow it.</source>
        <translation>任何地方都不会更改：在您允许之前，Bridgewatch 只检查，不做其他任何事。</translation>
    </message>
    <message>
        <source>It becomes a file, which you can change at any time:</source>
        <translation>以上内容会成为一个文件，您可以随时更改：</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Profiles (*.yaml *.yml)</source>
        <translation>配置文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WhyPopup</name>
    <message>
        <source>Why is this shown?</source>
        <translation>为什么显示此项？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bridgewatch::WindowPage</name>
    <message>
        <source>The path has to begin with /.</source>
        <translation>路径须以 / 开头。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Change &amp;nothing, whatever a profile allows</source>
        <translation>无论配置文件允许什么，都不更改任何内容(&amp;N)</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>every alert</source>
        <translation>所有告警</translation>
    </message>
    <message>
        <source>warnings and worse</source>
        <translation>警告及以上</translation>
    </message>
    <message>
        <source>high and critical alerts</source>
        <translation>高和严重级别的告警</translation>
    </message>
    <message>
        <source>critical alerts alone</source>
        <translation>仅严重告警</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>不通知任何告警</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动起生效。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Desktop noti&amp;fications</source>
        <translation>桌面通知(&amp;F)</translation>
    </message>
    <message>
        <source>The board shows every alert all the same.</source>
        <translation>面板上仍会显示所有告警。</translation>
    </message>
    <message>
        <source>Change nothing, whatever a profile allows</source>
        <translation>无论配置文件允许什么，都不更改任何内容</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Plans can be looked at; nothing is carried out.</source>
        <translation>可以查看计划；不会执行任何操作。</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>History, incidents and logs. From the next start on, for bridgewatchctl as well; what lies in the old folder stays there.</source>
        <translation>历史数据、事件和日志。下次启动起生效，对 bridgewatchctl 也是如此；旧文件夹中的内容留在原处。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>bridgewatch::Workspace</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级上报</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>就绪检查</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
</TS>
