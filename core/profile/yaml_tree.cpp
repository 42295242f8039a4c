// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/yaml_tree.h"

#include "core/base/text.h"

#include <QSet>
#include <QStringDecoder>
#include <sstream>
#include <unordered_map>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace bridgewatch {
namespace {

// Characters of text that weigh as much as one value: bounds what aliases can multiply.
constexpr qsizetype textPerWeight = 32;

int weightOf(const QString &text)
{
    return static_cast<int>(text.size() / textPerWeight);
}

// Thrown through yaml-cpp, caught in parseYaml().
struct Refused {
    YAML::Mark mark;
    QString text;
};

class TreeBuilder final : public YAML::EventHandler {
public:
    [[nodiscard]] YamlPtr root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        add(make(YamlNode::Type::Null, mark), mark, anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.find(anchor);
        if (found == m_anchors.end())
            throw Refused{mark, Lint::tr("this alias refers to a value that contains it")};
        place(found->second, mark);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        auto node = make(YamlNode::Type::Scalar, mark);
        node->scalar = QString::fromStdString(value);
        node->weight += weightOf(node->scalar);
        node->quoted = tag == "!";
        if (!node->quoted && (value == "~" || value == "null" || value.empty()))
            node->type = YamlNode::Type::Null;
        add(std::move(node), mark, anchor);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        push(YamlNode::Type::Sequence, mark, anchor);
    }
    void OnSequenceEnd() override { popFrame(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        push(YamlNode::Type::Map, mark, anchor);
    }
    void OnMapEnd() override { popFrame(); }

private:
    struct Frame {
        std::shared_ptr<YamlNode> node;
        YAML::Mark mark;
        YAML::anchor_t anchor = YAML::NullAnchor;
        std::optional<YamlNode::Entry> key; // a map's key that waits for its value
        QSet<QString> keys;
    };

    static std::shared_ptr<YamlNode> make(YamlNode::Type type, const YAML::Mark &mark)
    {
        auto node = std::make_shared<YamlNode>();
        node->type = type;
        node->line = mark.line + 1;
        node->column = mark.column + 1;
        return node;
    }

    void push(YamlNode::Type type, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (m_frames.size() >= yamlDepthLimit)
            throw Refused{mark, Lint::tr("nested deeper than %1 levels").arg(yamlDepthLimit)};
        if (!m_frames.empty() && m_frames.back().node->type == YamlNode::Type::Map && !m_frames.back().key)
            throw Refused{mark, Lint::tr("a key must be a word, not a list or a map")};
        m_frames.push_back({make(type, mark), mark, anchor, {}, {}});
    }

    void popFrame()
    {
        Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        add(std::move(frame.node), frame.mark, frame.anchor);
    }

    void add(std::shared_ptr<YamlNode> node, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        const YamlPtr done = std::move(node);
        if (anchor != YAML::NullAnchor)
            m_anchors[anchor] = done;
        place(done, mark);
    }

    void place(const YamlPtr &node, const YAML::Mark &mark)
    {
        if (m_frames.empty()) {
            m_root = node;
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.node->type == YamlNode::Type::Map && !frame.key) {
            frame.key = keyFrom(*node, mark, frame.keys);
            addWeight(frame, weightOf(node->scalar), mark);
            return;
        }
        addWeight(frame, node->weight, mark);
        if (frame.node->type == YamlNode::Type::Sequence) {
            frame.node->items.push_back(node);
        } else {
            frame.key->value = node;
            frame.node->entries.push_back(*std::exchange(frame.key, std::nullopt));
        }
    }

    // Of the frame, and of all that was ever placed: lists within lists have a limit together.
    void addWeight(Frame &frame, int weight, const YAML::Mark &mark)
    {
        frame.node->weight += weight;
        if (frame.node->weight > yamlNodeLimit || ++m_placed > yamlNodeLimit)
            throw Refused{mark, Lint::tr("more than %1 values, aliases counted").arg(yamlNodeLimit)};
    }

    static YamlNode::Entry keyFrom(const YamlNode &node, const YAML::Mark &mark, QSet<QString> &seen)
    {
        if (node.type != YamlNode::Type::Scalar)
            throw Refused{mark, Lint::tr("a key must be a word")};
        if (seen.contains(node.scalar))
            throw Refused{mark, Lint::tr("the key '%1' stands here twice").arg(plainLine(node.scalar, 60))};
        seen.insert(node.scalar);
        return {node.scalar, mark.line + 1, mark.column + 1, nullptr};
    }

    YamlPtr m_root;
    std::vector<Frame> m_frames;
    int m_placed = 0; // values and keys
    std::unordered_map<YAML::anchor_t, YamlPtr> m_anchors;
};

void complain(Problems &problems, const QString &file, int line, int column, const QString &text)
{
    problems.append({Problem::Severity::Error, file, line, column, text});
}

// Where the first byte lies that is not UTF-8, or -1.
qsizetype firstInvalid(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype good = 0;
    qsizetype bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString ignored = decoder.decode(QByteArrayView(bytes.constData(), middle));
        (decoder.hasError() ? bad : good) = middle;
    }
    return good;
}

bool isReadable(const QByteArray &bytes, const QString &file, Problems &problems)
{
    if (bytes.size() > yamlByteLimit) {
        complain(problems, file, 0, 0, Lint::tr("larger than %1 MB; a profile is not").arg(yamlByteLimit >> 20));
        return false;
    }
    if (bytes.count('[') + bytes.count('{') > yamlBracketLimit || bytes.count(',') > yamlCommaLimit) {
        complain(problems, file, 0, 0,
                 Lint::tr("more than %1 brackets or %2 commas; a profile has fewer")
                     .arg(QString::number(yamlBracketLimit), QString::number(yamlCommaLimit)));
        return false;
    }
    const qsizetype nul = bytes.indexOf('\0');
    const qsizetype at = nul >= 0 ? nul : firstInvalid(bytes);
    if (at < 0)
        return true;
    const QByteArrayView before(bytes.constData(), at);
    const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
    const auto column = static_cast<int>(at - before.lastIndexOf('\n'));
    complain(problems, file, line, column, Lint::tr("not valid UTF-8; save the file as UTF-8"));
    return false;
}

} // namespace

YamlPtr parseYaml(const QByteArray &bytes, const QString &file, Problems &problems)
{
    if (!isReadable(bytes, file, problems))
        return nullptr;
    std::istringstream stream(bytes.toStdString());
    TreeBuilder builder;
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder) || !builder.root()) {
            complain(problems, file, 1, 1, Lint::tr("the file is empty; a profile begins with 'version: 1'"));
            return nullptr;
        }
        TreeBuilder rest;
        if (parser.HandleNextDocument(rest) && rest.root()) {
            complain(problems, file, rest.root()->line, rest.root()->column,
                     Lint::tr("a second document; a profile is one"));
            return nullptr;
        }
        return builder.root();
    } catch (const Refused &refused) {
        complain(problems, file, refused.mark.line + 1, refused.mark.column + 1, refused.text);
    } catch (const YAML::Exception &broken) {
        complain(problems, file, broken.mark.line + 1, broken.mark.column + 1,
                 Lint::tr("not valid YAML: %1").arg(plainLine(QByteArray::fromStdString(broken.msg), 120)));
    }
    return nullptr;
}

} // namespace bridgewatch
