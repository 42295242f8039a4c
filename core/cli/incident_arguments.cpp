// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/incident_arguments.h"

#include "core/base/text.h"
#include "core/cli/command_text.h"
#include "core/cli/incident_annotate.h"
#include "core/cli/incident_commands.h"
#include "core/cli/incident_deeds.h"
#include "core/incident/allowing.h"
#include "core/profile/map_reader.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <pwd.h>
#include <unistd.h>

namespace bridgewatch {
namespace {

constexpr int nameLimit = 80;

QString text(const std::string &word)
{
    return QString::fromStdString(word);
}

// What the journal would cut is refused: nothing that was answered for is lost.
const CLI::Validator &isShortEnough()
{
    static const CLI::Validator validator(
        [](std::string &word) {
            const qsizetype size = QString::fromStdString(word).size();
            return size <= textLimit ? std::string()
                                     : CommandText::tr("has %1 characters; the journal takes %2")
                                           .arg(size)
                                           .arg(textLimit)
                                           .toStdString();
        },
        std::string());
    return validator;
}

// What a script leaves empty by mistake is refused instead of meaning the default.
const CLI::Validator &isSomething()
{
    static const CLI::Validator validator(
        [](std::string &word) {
            return text(word).trimmed().isEmpty() ? CommandText::tr("is empty").toStdString() : std::string();
        },
        std::string());
    return validator;
}

// What the arguments ask for, as long as the commands live.
struct IncidentOptions {
    std::string id;
    std::string title;
    std::string severity;
    std::string runbook;
    std::vector<std::string> alerts;
    std::string text;
    std::string step;
    std::string state;
    std::string because;
    std::string cause;
    std::string span;
    std::string who;
    std::string condition;
    std::string contact;
    std::string how;
    std::string said;
    std::string asked;
    std::string effect;
    std::string result;
    std::string format;
    std::string file;
    std::string due;
    bool done = false;
    bool hasAnswered = false;
    bool failed = false;
    bool maskHosts = false;
    bool maskPeople = false;
    bool json = false;

    [[nodiscard]] std::optional<QString> incident() const
    {
        return id.empty() ? std::nullopt : std::optional(QString::fromStdString(id));
    }
};
using Shared = std::shared_ptr<IncidentOptions>;

JournalUse useOf(const IncidentOptions &options, const QString &data)
{
    return {data, journalName(options.who), options.json};
}

// Adds subcommands of one app that share what they are made of.
class Adder {
public:
    Adder(CLI::App &incident, Shared options, int &status, const IncidentSurroundings &surroundings)
        : m_incident(incident), m_options(std::move(options)), m_status(status), m_surroundings(surroundings)
    {
    }

    void addVerify()
    {
        CLI::App *verify = add("verify", "Check that the journal is as it was written; changes nothing\n"
                                         "Exit status: 0 sound, 2 broken");
        verify->add_option("ID", m_options->id, "What touches this incident alone, such as 2026-11-23-1")
            ->check(isSomething());
        run(verify, [options = m_options, data = m_surroundings.data](const JournalUse &use) {
            return runIncidentVerify(QString(data() + QStringLiteral("/incidents.db")), options->incident(), use.json);
        });
    }

    void addNew()
    {
        CLI::App *app = add("new", "Open an incident; answers with its id");
        app->add_option("--title", m_options->title, "What is wrong, in a few words")
            ->check(isShortEnough())
            ->required();
        app->add_option("--severity", m_options->severity, "How bad it is (default: high)")
            ->check(CLI::IsMember({"critical", "high", "warning", "info"}));
        app->add_option("--runbook", m_options->runbook,
                        "Markdown file to go by (default: the profile's for the alert, or its first, or the one that "
                        "comes with Bridgewatch)")
            ->check(isSomething());
        app->add_option("--alert", m_options->alerts, "Name of an alert that it is about; may be given several times")
            ->allow_extra_args(false)
            ->check(isSomething());
        run(app, [options = m_options, profile = m_surroundings.profile](const JournalUse &use) {
            NewIncident wanted;
            wanted.title = text(options->title);
            wanted.severity = options->severity.empty() ? Severity::High : severityOf(text(options->severity));
            wanted.runbook = text(options->runbook);
            for (const std::string &alert : options->alerts)
                wanted.alerts << text(alert);
            const std::optional<Profile> known = profile();
            return runIncidentNew(use, wanted, known ? &*known : nullptr);
        });
    }

    void addReading()
    {
        run(add("list", "List the incidents, the newest first"),
            [](const JournalUse &use) { return runIncidentList(use); });
        CLI::App *show = addAbout("show", "Show an incident with all that happened in it");
        run(show, [options = m_options, profile = m_surroundings.profile](const JournalUse &use) {
            const std::optional<Profile> known = profile();
            return runIncidentShow(use, text(options->id), known ? &*known : nullptr);
        });
    }

    void addDeeds()
    {
        CLI::App *note = addAbout("note", "Add a note");
        note->add_option("TEXT", m_options->text, "The note")->required()->check(isShortEnough())->check(isSomething());
        deed(note, [options = m_options](const JournalUse &, const Incident &) -> Result<QList<Deed>> {
            return QList<Deed>{deeds::note(text(options->text))};
        });
        deed(addAbout("acknowledge", "Say that somebody responds; stops the response clock"),
             [](const JournalUse &, const Incident &) -> Result<QList<Deed>> {
                 return QList<Deed>{deeds::acknowledged()};
             });
        addEdit();
        CLI::App *resolve = addAbout("resolve", "Call it resolved");
        resolve->add_option("--cause", m_options->cause, "What the reason was")->check(isShortEnough());
        end(resolve, [options = m_options](const JournalUse &, const Incident &incident) {
            return resolveDeeds(incident, text(options->cause));
        });
        end(addAbout("close", "Close a resolved incident"),
            [](const JournalUse &, const Incident &incident) { return closeDeeds(incident); });
        addStep();
        addChoose();
        addRole();
        addFollowUp();
        addAllowing();
    }

    void addEdit()
    {
        CLI::App *edit = addAbout("edit", "Say anew what it is called, or how bad it is");
        edit->add_option("--title", m_options->title, "What is wrong, in a few words")->check(isShortEnough());
        edit->add_option("--severity", m_options->severity, "How bad it is")
            ->check(CLI::IsMember({"critical", "high", "warning", "info"}));
        deed(edit,
             [options = m_options, profile = m_surroundings.profile](const JournalUse &,
                                                                     const Incident &) -> Result<QList<Deed>> {
                 QList<Deed> deeds;
                 if (!text(options->title).trimmed().isEmpty())
                     deeds << deeds::retitled(text(options->title).trimmed());
                 if (!options->severity.empty()) {
                     const std::optional<Profile> known = profile();
                     const Severity severity = severityOf(text(options->severity));
                     deeds << deeds::reclassified(severity,
                                                  (known ? known->alerts : AlertSettings()).respond(severity));
                 }
                 if (deeds.isEmpty())
                     return fail(FailureCode::ofErrno(EINVAL), CommandText::tr("name a --title or a --severity"));
                 return deeds;
             });
    }

    void addEscalate()
    {
        CLI::App *app = addAbout(
            "escalate", "Note that somebody was called, has answered, or what you say of a condition; post to a chat\n"
                        "Without --how, --answered and --is: look at everything, show the contact and a message");
        app->add_option("CONTACT", m_options->contact, "Id in the profile (default: whom the condition's rule names)");
        app->add_option("--condition", m_options->condition,
                        "As the profile writes it, such as database-unrecoverable, or the number of its rule");
        CLI::Option *asked =
            app->add_option("--asked", m_options->asked, "What is asked of them; stands in the message shown");
        asked->check(isShortEnough());
        CLI::Option *effect =
            app->add_option("--effect", m_options->effect, "What the trouble does; stands in the message shown");
        effect->check(isShortEnough());
        CLI::Option *how = app->add_option("--how", m_options->how, "How they were called; webhook posts --text");
        how->check(CLI::IsMember({"phone", "mail", "chat", "webhook", "copied"}));
        app->add_option("--text", m_options->text, "What they were told, or are sent")
            ->check(isShortEnough())
            ->needs(how);
        app->add_option("--result", m_options->result, "What came of it")->check(isShortEnough())->needs(how);
        app->add_flag("--failed", m_options->failed, "They were not reached")->needs(how);
        CLI::Option *answered = app->add_flag("--answered", m_options->hasAnswered, "They have answered the call");
        CLI::Option *said = app->add_option("--is", m_options->said, "What you say of the condition");
        said->check(CLI::IsMember({"met", "not-met", "cannot-tell"}))->excludes(how)->excludes(answered);
        answered->excludes(how);
        for (CLI::Option *shown : {asked, effect}) // of the message, which is not shown then
            shown->excludes(how)->excludes(answered)->excludes(said);
        app->callback([options = m_options, &status = m_status, surroundings = m_surroundings] {
            Escalating wanted{text(options->condition),
                              text(options->contact),
                              howNamed(text(options->how)),
                              options->hasAnswered,
                              {},
                              text(options->asked),
                              text(options->effect),
                              text(options->text),
                              text(options->result),
                              options->failed};
            if (!options->said.empty())
                wanted.said = options->said == "met"       ? Answer::Said::Yes
                              : options->said == "not-met" ? Answer::Said::No
                                                           : Answer::Said::DoNotKnow;
            status = surroundings.withProfile([&](const Profile &profile) {
                return runIncidentEscalate(useOf(*options, surroundings.data()), text(options->id), wanted, profile);
            });
        });
    }

    void addWatch()
    {
        CLI::App *watch = addAbout("watch", "Watch that everything stays healthy, and end when it did long enough\n"
                                            "Exit status: 0 nothing came back, 2 interrupted or any trouble");
        watch->add_option("--for", m_options->span, "How long: 90s, 30m, 1h (default: the profile's watch_gate)")
            ->check(isSomething());
        watch->callback([options = m_options, &status = m_status, surroundings = m_surroundings] {
            const std::optional<std::chrono::milliseconds> span = parseDuration(text(options->span));
            if (!options->span.empty() && (!span || *span < std::chrono::seconds(1) || *span > std::chrono::hours(24)))
                throw CLI::ValidationError("--for", "needs a duration from 1s to 24h, such as 30m");
            status = surroundings.withProfile([&](const Profile &profile) {
                return runIncidentWatch(useOf(*options, surroundings.data()), text(options->id), span, profile);
            });
        });
    }

    void addExport()
    {
        CLI::App *app =
            m_incident.add_subcommand("export", "Write the report of an incident\nExit status: 0, or 2 on any trouble");
        app->add_option("ID", m_options->id, "The incident, such as 2026-11-23-1")->required();
        app->add_option("--format", m_options->format, "Markdown, one HTML page, PDF or JSON")
            ->required()
            ->check(CLI::IsMember({"md", "html", "pdf", "json"}));
        app->add_option("-o,--output", m_options->file,
                        "File to write, over what stands there (default: standard output)");
        app->add_flag("--mask-hosts", m_options->maskHosts, "Write host-1, host-2 … for names and addresses of hosts");
        app->add_flag("--mask-people", m_options->maskPeople, "Write person-1, person-2 … for the names of people");
        run(app, [options = m_options, profile = m_surroundings.profile](const JournalUse &use) {
            const Redaction redaction{options->maskHosts, options->maskPeople};
            const ExportOptions wanted{*reportFormatNamed(text(options->format)), text(options->file), redaction};
            const std::optional<Profile> known = redaction.any() ? profile() : std::nullopt;
            return runIncidentExport(use, text(options->id), wanted, known ? &*known : nullptr);
        });
    }

private:
    using Run = std::function<int(const JournalUse &use)>;
    using Make = std::function<Result<QList<Deed>>(const JournalUse &use, const Incident &incident)>;

    CLI::App *add(const char *name, const char *help)
    {
        CLI::App *app = m_incident.add_subcommand(name, help);
        app->add_flag("--json", m_options->json, "Print one JSON document");
        app->add_option("--who", m_options->who, "Who does it (default: the user's name)");
        return app;
    }
    CLI::App *addAbout(const char *name, const char *help)
    {
        CLI::App *app = add(name, help);
        app->add_option("ID", m_options->id, "The incident, such as 2026-11-23-1")->required();
        return app;
    }
    void run(CLI::App *app, Run body)
    {
        app->callback([options = m_options, &status = m_status, data = m_surroundings.data, body = std::move(body)] {
            status = body(useOf(*options, data()));
        });
    }
    void deed(CLI::App *app, Make make)
    {
        run(app, [options = m_options, make = std::move(make)](const JournalUse &use) {
            return runIncidentDeed(use, text(options->id),
                                   [&](const Incident &incident) { return make(use, incident); });
        });
    }

    // A deed after which it is over: Grafana is told.
    void end(CLI::App *app, Make make)
    {
        run(app, [options = m_options, profile = m_surroundings.profile,
                  make = std::move(make)](const JournalUse &use) {
            const QString id = text(options->id);
            const int status = runIncidentDeed(use, id, [&](const Incident &incident) { return make(use, incident); });
            const std::optional<Profile> known = status == 0 ? profile() : std::nullopt;
            if (known)
                annotateIncident(use, id, *known);
            return status;
        });
    }

    void addStep()
    {
        CLI::App *step = addAbout("step", "Say what became of a step of the runbook");
        step->add_option("STEP", m_options->step, "Its id, the end of it, its number or letter, or its title")
            ->required();
        step->add_option("STATE", m_options->state, "done, skipped or failed")
            ->required()
            ->check(CLI::IsMember({"done", "skipped", "failed", "open"}));
        step->add_option("--because", m_options->because, "Why")->check(isShortEnough());
        deed(step, [options = m_options](const JournalUse &use, const Incident &incident) -> Result<QList<Deed>> {
            const Result<QString> id = incidentStep(use, incident, text(options->step));
            if (!id)
                return tl::make_unexpected(id.error());
            const StepState state = stepStateNamed(text(options->state)).value_or(StepState::Done);
            return QList<Deed>{deeds::entered(*id), deeds::step(*id, state, text(options->because))};
        });
    }

    void addAllowing()
    {
        CLI::App *allow = addAbout("allow", "Allow actions in this incident although the profile is read-only");
        allow->add_option("--sentence", m_options->text, "\"" + allowingSentence().toStdString() + "\", word for word")
            ->required();
        deed(allow, [options = m_options](const JournalUse &, const Incident &incident) {
            return listed(allowActions(incident, text(options->text)));
        });
        deed(addAbout("forbid", "Have the profile decide again whether actions are allowed"),
             [](const JournalUse &, const Incident &incident) { return listed(forbidActions(incident)); });
    }

    static Result<QList<Deed>> listed(const Result<Deed> &deed)
    {
        return deed ? Result<QList<Deed>>(QList<Deed>{*deed}) : tl::make_unexpected(deed.error());
    }

    void addChoose()
    {
        CLI::App *choose = addAbout("choose", "Say which scenario it is");
        choose->add_option("SCENARIO", m_options->text, "Its id or letter, such as connection-refused or A")
            ->required();
        choose->add_option("--because", m_options->because, "Why")->check(isShortEnough());
        deed(choose, [options = m_options](const JournalUse &, const Incident &) {
            return chooseDeeds(text(options->text), text(options->because));
        });
    }

    void addRole()
    {
        CLI::App *role = addAbout("role", "Say who leads, writes down or speaks to others");
        role->add_option("ROLE", m_options->text, "lead, scribe or communications")
            ->required()
            ->check(CLI::IsMember({"lead", "scribe", "communications"}));
        role->add_option("NAME", m_options->contact, "Who it is (default: nobody any more)")->check(isShortEnough());
        deed(role, [options = m_options](const JournalUse &, const Incident &) -> Result<QList<Deed>> {
            const Role which = roleNamed(text(options->text)).value_or(Role::Lead);
            return QList<Deed>{deeds::role(which, plainLine(text(options->contact).trimmed(), nameLimit))};
        });
    }

    void addFollowUp()
    {
        CLI::App *app = addAbout("follow-up", "Add something to do after the incident, or say that it is done");
        app->add_option("TEXT", m_options->text, "What is to do; with --done also its number, from 1")
            ->required()
            ->check(isShortEnough());
        CLI::Option *owner =
            app->add_option("--owner", m_options->contact, "Who does it (default: nobody yet)")->check(isShortEnough());
        CLI::Option *due =
            app->add_option("--due", m_options->due, "Until when, such as 2026-12-01")->check(isSomething());
        app->add_flag("--done", m_options->done, "It is done")->excludes(owner)->excludes(due);
        deed(app, [options = m_options](const JournalUse &, const Incident &incident) {
            if (options->done)
                return followUpDone(incident, text(options->text));
            return followUpDeeds(text(options->text), text(options->contact), text(options->due));
        });
    }

    CLI::App &m_incident;
    Shared m_options;
    int &m_status;
    const IncidentSurroundings &m_surroundings;
};

} // namespace

QString journalName(const std::string &given)
{
    const passwd *account = ::getpwuid(::getuid());
    const QString ours =
        QString::fromLocal8Bit(account && qEnvironmentVariableIsEmpty("USER") ? account->pw_name : qgetenv("USER"));
    const QString who = given.empty() ? ours : text(given);
    return who.isEmpty() ? CommandText::tr("somebody") : plainLine(who, nameLimit);
}

void addIncidentCommands(CLI::App &app, int &status, const IncidentSurroundings &surroundings)
{
    CLI::App *incident =
        app.add_subcommand("incident", "The journal of incidents\nExit status: 0, or 2 on any trouble");
    incident->require_subcommand(1);
    Adder adder(*incident, std::make_shared<IncidentOptions>(), status, surroundings);
    adder.addNew();
    adder.addReading();
    adder.addDeeds();
    adder.addEscalate();
    adder.addWatch();
    adder.addVerify();
    adder.addExport();
}

} // namespace bridgewatch
