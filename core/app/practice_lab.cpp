// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/app/practice_lab.h"

#include "core/base/text.h"
#include "core/base/wait.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

// The first time the service's packages may have to be fetched.
constexpr std::chrono::seconds startPatience{300};
constexpr std::chrono::seconds commandPatience{120};
constexpr std::chrono::seconds endPatience{60};
constexpr qsizetype answerLimit = 512L * 1024;
constexpr qsizetype lineLimit = 4096;
constexpr int sentenceLimit = 400;

// The last line of standard error says what went wrong.
QString sentenceOf(const QByteArray &said)
{
    QString line = plainLine(said.trimmed().split('\n').constLast().right(lineLimit), sentenceLimit);
    if (line.startsWith(u"lab: "))
        line = line.mid(5);
    return line.isEmpty() ? PracticeLab::tr("the lab failed and does not say why") : line;
}

tl::unexpected<Error> failed(const QString &text)
{
    return fail(FailureCode::of(FailureCode::Family::LocalConfiguration), text);
}

Error whyNot(const QProcess &process, Wait::Woken woken, const QString &said)
{
    if (process.error() == QProcess::FailedToStart)
        return failed(PracticeLab::tr("it cannot be started, perhaps for want of python3: %1")
                          .arg(plainLine(process.errorString(), sentenceLimit)))
            .value();
    if (woken == Wait::Woken::Signalled)
        return failed(said).value();
    return {codeOf(woken),
            woken == Wait::Woken::Stopped ? PracticeLab::tr("it was given up") : PracticeLab::tr("it took too long"),
            {}};
}

// Signals `over` when it has ended or could not begin.
void signalEnd(const QProcess &process, Wait &over)
{
    QObject::connect(&process, &QProcess::finished, &over, &Wait::signal);
    QObject::connect(&process, &QProcess::errorOccurred, &over, [&over](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            over.signal();
    });
}

void waitForEnd(QProcess &process)
{
    constexpr std::chrono::milliseconds patience = endPatience;
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished(static_cast<int>(patience.count()));
}

} // namespace

QString findLab()
{
    if (qEnvironmentVariableIsSet("BRIDGEWATCH_LAB"))
        return qEnvironmentVariable("BRIDGEWATCH_LAB");
    const QDir here(QCoreApplication::applicationDirPath());
    const bool isBuild = here.exists(QStringLiteral("CMakeCache.txt"));
    return QDir::cleanPath(here.filePath(isBuild ? QStringLiteral("../../tests/lab/lab")
                                                 : QStringLiteral("../share/bridgewatch/lab/lab")));
}

PracticeLab::PracticeLab(QString program, QObject *parent) : QObject(parent), m_program(std::move(program)) {}

PracticeLab::~PracticeLab()
{
    m_stop.request_stop();
    for (const std::shared_ptr<QProcess> &process : {m_command, m_keeper}) {
        if (!process)
            continue;
        process->disconnect();
        process->terminate();
        waitForEnd(*process);
    }
    if (isLeft()) {
        const std::unique_ptr<QProcess> last = command({QStringLiteral("down")});
        last->start();
        waitForEnd(*last);
    }
}

QString PracticeLab::inFolder(const QString &name) const
{
    return m_folder ? m_folder->filePath(name) : QString();
}

// In a group of its own, so that a key pressed in our terminal does not interrupt it, and asked to end when we do.
std::unique_ptr<QProcess> PracticeLab::command(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(m_program);
    process->setArguments(words + QStringList{QStringLiteral("--dir"), inFolder(QStringLiteral("lab"))});
    process->setChildProcessModifier([] {
        (void)::setpgid(0, 0);
        (void)::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    return process;
}

bool PracticeLab::isLeft() const
{
    return m_folder && QFile::exists(inFolder(QStringLiteral("lab/state.json")));
}

void PracticeLab::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

// The account that runs the servers, where that is another one, has to pass through the folder, but not into the data.
Result<void> PracticeLab::makeFolder()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/bridgewatch-lab-XXXXXX"));
    constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool isMade = m_folder->isValid() &&
                        QFile::setPermissions(m_folder->path(), own | QFile::ExeGroup | QFile::ExeOther) &&
                        QDir().mkdir(data()) && QFile::setPermissions(data(), own);
    if (!isMade)
        return failed(tr("a folder for the lab cannot be made in /tmp"));
    return {};
}

// The last whole line is told; what is not whole yet waits.
void PracticeLab::hear()
{
    m_heard += m_keeper->readAllStandardError();
    const qsizetype end = m_heard.lastIndexOf('\n');
    if (end >= 0) {
        m_lastSaid = sentenceOf(m_heard.left(end));
        m_heard.remove(0, end + 1);
        Q_EMIT said(m_lastSaid);
    }
    m_heard = m_heard.right(lineLimit);
}

QCoro::Task<Result<void>> PracticeLab::up()
{
    const QPointer<PracticeLab> self(this);
    if (m_state != State::Down)
        co_return failed(tr("a lab is up already"));
    m_stop = std::stop_source();
    m_heard.clear();
    m_lastSaid.clear();
    setState(State::Starting);
    Result<void> made = makeFolder();
    if (made)
        made = co_await start();
    if (self && made)
        made = co_await list();
    if (!self)
        co_return made;
    if (made)
        setState(State::Up);
    else
        co_await down();
    co_return made;
}

QCoro::Task<Result<void>> PracticeLab::start()
{
    const QPointer<PracticeLab> self(this);
    if (!QFile::exists(m_program))
        co_return failed(tr("it did not come with this installation: %1 is not there").arg(plainLine(m_program, 120)));
    m_keeper = command({QStringLiteral("up"), QStringLiteral("--hold")});
    QProcess *keeper = m_keeper.get();
    Wait over({Deadline::in(startPatience), m_stop.get_token()});
    const auto judge = [keeper, &over] {
        if (keeper->canReadLine() || keeper->bytesAvailable() > lineLimit)
            over.signal();
    };
    connect(keeper, &QProcess::readyReadStandardError, this, &PracticeLab::hear);
    connect(keeper, &QProcess::readyReadStandardOutput, &over, judge);
    signalEnd(*keeper, over);
    keeper->start();
    const Wait::Woken woken = co_await over;
    if (!self)
        co_return failed({});
    if (woken == Wait::Woken::Signalled && keeper->state() == QProcess::Running && keeper->canReadLine()) {
        connect(keeper, &QProcess::readyReadStandardOutput, keeper, [keeper] { keeper->readAllStandardOutput(); });
        connect(keeper, &QProcess::finished, this, &PracticeLab::lost);
        co_return Result<void>();
    }
    hear();
    co_return tl::make_unexpected(whyNot(*keeper, woken, m_heard.isEmpty() ? m_lastSaid : sentenceOf(m_heard)));
}

QCoro::Task<Result<void>> PracticeLab::list()
{
    const QPointer<PracticeLab> self(this);
    const QStringList words{QStringLiteral("list"), QStringLiteral("--json")};
    const Result<QByteArray> answer = co_await run(words, m_stop.get_token());
    if (!answer)
        co_return tl::make_unexpected(answer.error());
    const Result<QList<LabFault>> faults = readLabFaults(*answer);
    if (!faults)
        co_return tl::make_unexpected(faults.error());
    if (self)
        m_faults = *faults;
    co_return Result<void>();
}

QCoro::Task<Result<void>> PracticeLab::breakBy(QString fault)
{
    return during(State::Breaking, {QStringLiteral("break"), std::move(fault)});
}

QCoro::Task<Result<void>> PracticeLab::heal()
{
    return during(State::Healing, {QStringLiteral("heal")});
}

QCoro::Task<Result<void>> PracticeLab::during(State state, QStringList words)
{
    const QPointer<PracticeLab> self(this);
    if (m_state != State::Up)
        co_return failed(tr("the lab is not up"));
    setState(state);
    const Result<QByteArray> done = co_await run(words, m_stop.get_token());
    if (self && m_state == state)
        setState(State::Up);
    if (!done)
        co_return tl::make_unexpected(done.error());
    co_return Result<void>();
}

// Where it is not to go on, it is asked to end, and waited for: it leaves the lab's lock and its own work in order.
QCoro::Task<Result<QByteArray>> PracticeLab::run(QStringList words, std::stop_token stop)
{
    const QPointer<PracticeLab> self(this);
    const std::shared_ptr<QProcess> process = command(words);
    m_command = process;
    QByteArray out;
    QByteArray err;
    const auto read = [&out, &err, raw = process.get()] {
        out += raw->readAllStandardOutput().left(answerLimit - out.size());
        err += raw->readAllStandardError();
        err = err.right(lineLimit);
    };
    Wait over({Deadline::in(commandPatience), stop});
    connect(process.get(), &QProcess::readyRead, &over, read);
    connect(process.get(), &QProcess::readyReadStandardError, &over, read);
    signalEnd(*process, over);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start();
    const Wait::Woken woken = co_await over;
    if (process->state() != QProcess::NotRunning) {
        Wait gone({Deadline::in(endPatience), {}});
        signalEnd(*process, gone);
        process->terminate();
        co_await gone;
    }
    read();
    if (self && m_command == process)
        m_command.reset();
    const bool isDone = woken == Wait::Woken::Signalled && process->error() != QProcess::FailedToStart &&
                        process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    if (isDone)
        co_return out;
    co_return tl::make_unexpected(whyNot(*process, woken, sentenceOf(err)));
}

QCoro::Task<> PracticeLab::endKeeper()
{
    const QPointer<PracticeLab> self(this);
    const std::shared_ptr<QProcess> keeper = m_keeper;
    if (keeper)
        keeper->disconnect(this);
    if (keeper && keeper->state() != QProcess::NotRunning) {
        Wait gone({Deadline::in(endPatience), {}});
        signalEnd(*keeper, gone);
        keeper->terminate();
        co_await gone;
    }
    if (self)
        m_keeper.reset();
}

QCoro::Task<Result<void>> PracticeLab::down()
{
    const QPointer<PracticeLab> self(this);
    Result<void> done;
    if (m_state == State::Down || m_state == State::Stopping)
        co_return done;
    m_stop.request_stop();
    setState(State::Stopping);
    co_await endKeeper();
    if (self && isLeft()) {
        const QStringList words{QStringLiteral("down")};
        const Result<QByteArray> ended = co_await run(words, {});
        if (!ended)
            done = tl::make_unexpected(ended.error());
    }
    if (!self)
        co_return done;
    if (m_folder && isLeft())
        m_folder->setAutoRemove(false);
    m_folder.reset();
    m_faults.clear();
    setState(State::Down);
    co_return done;
}

QCoro::Task<> PracticeLab::gone()
{
    Wait over({Deadline::in(2 * endPatience), {}});
    connect(this, &PracticeLab::changed, &over, [this, &over] {
        if (m_state == State::Down)
            over.signal();
    });
    if (m_state == State::Stopping)
        co_await over;
}

} // namespace bridgewatch
