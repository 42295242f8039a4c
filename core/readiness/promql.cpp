// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/promql.h"

#include <QRegularExpression>
#include <QSet>
#include <array>

namespace bridgewatch {
namespace {

constexpr int depthLimit = 60;
constexpr qsizetype tokenLimit = 4'000;

struct Token {
    enum class Type { Word, Number, Text, Sign, End };
    Type type = Type::End;
    QString text;
};

// Nothing where a character belongs to no token.
std::optional<QList<Token>> tokensOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "\\G(?:(?<space>\\s+|#[^\\n]*)|(?<number>(?:[0-9][0-9_]*(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?(?:ms|[smhdwy])?)+|"
        "\\.[0-9]+)|(?<word>[A-Za-z_:][A-Za-z0-9_:]*)|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`[^`]*`)|"
        "(?<sign>==|!=|>=|<=|=~|!~|[-+*/%^<>=(){}\\[\\],:@]))"));
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size() && tokens.size() < tokenLimit;) {
        const auto match = form.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedEnd();
        const auto add = [&](Token::Type type, const QString &name) {
            if (!match.captured(name).isNull())
                tokens.append({type, match.captured(name)});
        };
        add(Token::Type::Number, QStringLiteral("number"));
        add(Token::Type::Word, QStringLiteral("word"));
        add(Token::Type::Text, QStringLiteral("text"));
        add(Token::Type::Sign, QStringLiteral("sign"));
    }
    if (tokens.size() >= tokenLimit)
        return std::nullopt;
    return tokens;
}

// What is known of the labels that the series of an expression have.
struct Side {
    enum class Form {
        Scalar,  // no series
        Exactly, // these
        Own,     // those of a metric: at least the job and the instance that it was scraped from
        Unclear
    };
    Form form = Form::Unclear;
    QSet<QString> labels{};

    [[nodiscard]] QString shown() const
    {
        if (form == Form::Own)
            return {};
        QStringList names(labels.begin(), labels.end());
        names.sort();
        return QStringLiteral("by (%1)").arg(names.join(QStringLiteral(", ")));
    }
};

bool canMatch(const Side &a, const Side &b)
{
    using enum Side::Form;
    if (a.form == Exactly && b.form == Exactly)
        return a.labels == b.labels;
    const auto lacksOrigin = [](const Side &exact, const Side &own) {
        return exact.form == Exactly && own.form == Own && !exact.labels.contains(QStringLiteral("instance")) &&
               !exact.labels.contains(QStringLiteral("job"));
    };
    return !lacksOrigin(a, b) && !lacksOrigin(b, a);
}

// The higher binds closer; 0: no operator.
int precedenceOf(const Token &token)
{
    static const QHash<QString, int> known{
        {QStringLiteral("or"), 1}, {QStringLiteral("and"), 2}, {QStringLiteral("unless"), 2}, {QStringLiteral("=="), 3},
        {QStringLiteral("!="), 3}, {QStringLiteral(">"), 3},   {QStringLiteral("<"), 3},      {QStringLiteral(">="), 3},
        {QStringLiteral("<="), 3}, {QStringLiteral("+"), 4},   {QStringLiteral("-"), 4},      {QStringLiteral("*"), 5},
        {QStringLiteral("/"), 5},  {QStringLiteral("%"), 5},   {QStringLiteral("atan2"), 5},  {QStringLiteral("^"), 6}};
    return token.type == Token::Type::Text || token.type == Token::Type::Number ? 0 : known.value(token.text, 0);
}

bool isAggregation(const QString &word)
{
    static const QSet<QString> known{
        QStringLiteral("sum"),    QStringLiteral("min"),     QStringLiteral("max"),
        QStringLiteral("avg"),    QStringLiteral("group"),   QStringLiteral("stddev"),
        QStringLiteral("stdvar"), QStringLiteral("count"),   QStringLiteral("count_values"),
        QStringLiteral("topk"),   QStringLiteral("bottomk"), QStringLiteral("quantile")};
    return known.contains(word);
}

// A reader by recursive descent; what it does not understand ends it.
class Reader {
public:
    Reader(QList<Token> tokens, PromExpression &found) : m_tokens(std::move(tokens)), m_found(found) {}

    void read()
    {
        (void)expression(1);
        m_found.isUnderstood = !m_failed && m_at == m_tokens.size();
    }

private:
    [[nodiscard]] const Token &peek() const
    {
        static const Token end;
        return m_at < m_tokens.size() ? m_tokens.at(m_at) : end;
    }
    [[nodiscard]] bool take(const char *text)
    {
        if (m_failed || peek().type == Token::Type::Text || peek().text != QLatin1String(text))
            return false;
        ++m_at;
        return true;
    }
    Side fail()
    {
        m_failed = true;
        return {};
    }
    void expect(const char *text)
    {
        if (!take(text))
            m_failed = true;
    }

    Side expression(int binding);
    Side primary();
    Side called(const QString &word);
    Side aggregated(const QString &word);
    QList<Side> arguments();
    std::optional<QSet<QString>> grouping();
    QSet<QString> labelList();
    void selector();
    void window();
    Side combined(const Side &left, const QString &sign, const Side &right, bool isMatchedByHand);
    bool modifiers();

    QList<Token> m_tokens;
    PromExpression &m_found;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

Side Reader::expression(int binding)
{
    if (++m_depth > depthLimit)
        return fail();
    while (take("-") || take("+")) {
    }
    Side left = primary();
    for (int found = precedenceOf(peek()); !m_failed && found >= binding; found = precedenceOf(peek())) {
        const QString sign = peek().text;
        ++m_at;
        const bool byHand = modifiers();
        const Side right = expression(sign == u"^" ? found : found + 1);
        left = combined(left, sign, right, byHand);
    }
    --m_depth;
    return left;
}

// Whether a person says which labels are to match.
bool Reader::modifiers()
{
    (void)take("bool");
    const bool byHand = take("on") || take("ignoring");
    if (byHand)
        (void)labelList();
    if (take("group_left") || take("group_right")) {
        if (peek().text == u"(" && peek().type == Token::Type::Sign)
            (void)labelList();
    }
    return byHand;
}

Side Reader::combined(const Side &left, const QString &sign, const Side &right, bool isMatchedByHand)
{
    if (left.form == Side::Form::Scalar)
        return right;
    if (right.form == Side::Form::Scalar)
        return left;
    if (sign == u"unless")
        return left;
    if (sign == u"or" || isMatchedByHand)
        return {};
    if (!canMatch(left, right) && !m_found.mismatch)
        m_found.mismatch = LabelMismatch{left.shown(), right.shown()};
    return right.form == Side::Form::Unclear ? right : left;
}

Side Reader::primary()
{
    Side side;
    const Token token = peek();
    ++m_at;
    if (token.type == Token::Type::Number || token.type == Token::Type::Text) {
        side.form = Side::Form::Scalar;
    } else if (token.text == u"(" && token.type == Token::Type::Sign) {
        side = expression(1);
        expect(")");
    } else if (token.text == u"{" && token.type == Token::Type::Sign) {
        --m_at;
        selector();
        side.form = Side::Form::Own;
    } else if (token.type == Token::Type::Word) {
        side = called(token.text);
    } else {
        return fail();
    }
    window();
    return side;
}

Side Reader::called(const QString &word)
{
    if (isAggregation(word))
        return aggregated(word);
    if (peek().text != u"(" || peek().type != Token::Type::Sign) {
        if (word.compare(u"inf", Qt::CaseInsensitive) == 0 || word.compare(u"nan", Qt::CaseInsensitive) == 0)
            return {Side::Form::Scalar};
        if (!m_found.metrics.contains(word))
            m_found.metrics << word;
        selector();
        return {Side::Form::Own};
    }
    const QList<Side> given = arguments();
    static const QSet<QString> scalars{QStringLiteral("scalar"), QStringLiteral("time"), QStringLiteral("pi")};
    static const QSet<QString> relabelling{QStringLiteral("label_replace"), QStringLiteral("label_join"),
                                           QStringLiteral("absent"), QStringLiteral("absent_over_time"),
                                           QStringLiteral("histogram_quantile")};
    if (scalars.contains(word))
        return {Side::Form::Scalar};
    if (word == u"vector")
        return {Side::Form::Exactly};
    if (relabelling.contains(word))
        return {};
    const auto vector =
        std::find_if(given.begin(), given.end(), [](const Side &one) { return one.form != Side::Form::Scalar; });
    return vector == given.end() ? Side() : *vector;
}

Side Reader::aggregated(const QString &word)
{
    bool isBy = peek().text == u"by";
    std::optional<QSet<QString>> labels = grouping();
    const QList<Side> given = arguments();
    if (!labels) {
        isBy = peek().text == u"by";
        labels = grouping();
    }
    if (word == u"topk" || word == u"bottomk")
        return given.isEmpty() ? Side() : given.constLast();
    if (labels && !isBy)
        return {};
    Side side{Side::Form::Exactly, labels.value_or(QSet<QString>())};
    if (word == u"count_values")
        side.form = Side::Form::Unclear;
    return side;
}

// by (…) or without (…); nothing where neither stands.
std::optional<QSet<QString>> Reader::grouping()
{
    if (!take("by") && !take("without"))
        return std::nullopt;
    return labelList();
}

QSet<QString> Reader::labelList()
{
    QSet<QString> labels;
    expect("(");
    while (!m_failed && peek().type == Token::Type::Word) {
        labels.insert(peek().text);
        ++m_at;
        if (!take(","))
            break;
    }
    expect(")");
    return labels;
}

QList<Side> Reader::arguments()
{
    QList<Side> given;
    expect("(");
    while (!m_failed && !take(")")) {
        given << expression(1);
        if (!take(",")) {
            expect(")");
            break;
        }
    }
    return given;
}

void Reader::selector()
{
    if (!take("{"))
        return;
    while (!m_failed && !take("}")) {
        if (peek().type == Token::Type::End) {
            m_failed = true;
        } else {
            if (peek().type == Token::Type::Text)
                m_found.words << peek().text.mid(1).chopped(1);
            ++m_at;
        }
    }
}

// A range, an offset or a moment behind an expression.
void Reader::window()
{
    while (!m_failed) {
        if (take("[")) {
            while (!m_failed && !take("]")) {
                m_failed = peek().type == Token::Type::End;
                ++m_at;
            }
        } else if (take("offset") || take("@")) {
            (void)take("-");
            const bool isCall = peek().type == Token::Type::Word;
            ++m_at;
            if (isCall) { // @ start()
                expect("(");
                expect(")");
            }
        } else {
            return;
        }
    }
}

} // namespace

bool PromExpression::isAboutConnections() const
{
    static const QRegularExpression ofServers(QStringLiteral(
        "^(?:pg_stat_activity|pg_stat_database_numbackends|pg_settings_(?:max|superuser_reserved)_connections|"
        "pgbouncer_|ccp_connection|pg_.*(?:connection|backends))"));
    static const QRegularExpression ofOurs(QStringLiteral("^(?:sessions|pool)\\."));
    const auto fits = [](const QStringList &texts, const QRegularExpression &form) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString &text) { return form.match(text).hasMatch(); });
    };
    return fits(metrics, ofServers) || (metrics.contains(u"bridgewatch_reading") && fits(words, ofOurs));
}

PromExpression readPromql(const QString &text)
{
    PromExpression found;
    const std::optional<QList<Token>> tokens = tokensOf(text);
    if (tokens && !tokens->isEmpty())
        Reader(*tokens, found).read();
    return found;
}

} // namespace bridgewatch
