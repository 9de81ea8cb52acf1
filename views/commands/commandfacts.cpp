// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandfacts.h"

#include "client/document.h"
#include "client/fromutf8.h"
#include "client/redactor.h"
#include "models/commands/commandtext.h"
#include "models/common/format.h"

#include <QFile>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

StatusShape CommandFacts::shape(CommandPhase phase)
{
    return phase == CommandPhase::Expired ? StatusShape::Expired : statusShape(statusClass(phase));
}

StatusShape CommandFacts::shape(const CommandRecord& record)
{
    return record.phase == CommandPhase::Expired ? shape(record.phase) : statusShape(statusClass(record));
}

QString CommandFacts::body(const CommandBodyFact& fact, const PayloadSource* source, const Format& format)
{
    QStringList parts;
    if (fact.bytes >= 0)
        parts.append(format.bytes(fact.bytes));
    if (fact.mode == CommandBodyFact::Mode::Inline)
        parts.append(tr("inline"));
    if (fact.mode == CommandBodyFact::Mode::Storage)
        parts.append(tr("by storage"));
    if (source && source->size() > 0) {
        switch (source->kind()) {
        case PayloadKind::Json:
            parts.append(tr("JSON"));
            break;
        case PayloadKind::Text:
            parts.append(tr("text"));
            break;
        case PayloadKind::Image:
            parts.append(tr("image"));
            break;
        case PayloadKind::Gzip:
            parts.append(tr("gzip"));
            break;
        case PayloadKind::Binary:
            parts.append(tr("binary"));
            break;
        case PayloadKind::Empty:
            break;
        }
    }
    return parts.join(u", "_s);
}

qint64 CommandFacts::uploadMs(const CommandRecord& record, const std::vector<CommandStep>& steps)
{
    if (record.tracked || record.request.mode != CommandBodyFact::Mode::Storage)
        return -1;
    qint64 from = -1;
    for (const CommandStep& step : steps) {
        if (step.phase == CommandPhase::PendingUpload)
            from = from < 0 ? step.atMs : from;
        else if (from >= 0)
            // Expired or gone while it waited for them: they never got there.
            return step.phase == CommandPhase::Expired || step.phase == CommandPhase::Gone ? -1 : step.atMs - from;
    }
    return -1;
}

QString CommandFacts::title(const CommandRecord& record)
{
    const QString name = record.name.isEmpty() ? tr("(name unknown)") : record.name;
    if (record.kind == CommandRecord::Kind::Run)
        return tr("%1 to %n deployment(s)", nullptr, record.tally.total).arg(name);
    return name;
}

QString CommandFacts::moment(qint64 ms, const Format& format)
{
    if (ms <= 0)
        return {};
    const QString text = format.time(ms);
    // Today's times have seconds only, where a command may take less than one.
    return text.size() <= 8 ? text + u'.' + QString::number(ms % 1000).rightJustified(3, u'0') : text;
}

PayloadSourcePtr payloadOf(const CommandBody& body)
{
    if (const auto file = std::dynamic_pointer_cast<QFile>(body.backing)) {
        QString error;
        if (auto source = PayloadSource::fromFile(file, &error))
            return source;
    }
    // Without its file the bytes are only borrowed.
    return PayloadSource::fromBytes(body.backing ? QByteArray(body.bytes.constData(), body.bytes.size()) : body.bytes);
}

namespace {

using Node = Document::Node;

QString pathKey(const QString& key)
{
    const bool plain = !key.isEmpty() && !key.front().isDigit() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
    return plain ? u'.' + key : u"[\""_s + key + u"\"]"_s;
}

class Comparison
{
public:
    explicit Comparison(int limit)
        : m_limit(limit)
    {}
    AnswerDifference difference;

    void compare(const Node& before, const Node& now, const QString& path, int depth)
    {
        using Type = Document::Type;
        if (depth > 64)
            return;
        if (before.type() != now.type() || (now.type() != Type::Object && now.type() != Type::Array)) {
            if (before.raw() != now.raw())
                note(path, CommandFacts::tr("was %1").arg(shortText(before)));
            return;
        }
        if (before.raw() == now.raw())
            return;
        if (now.type() == Type::Array) {
            for (int i = 0; i < now.size(); ++i) {
                const QString here = path + u'[' + QString::number(i) + u']';
                if (i < before.size())
                    compare(before.at(i), now.at(i), here, depth + 1);
                else
                    note(here, CommandFacts::tr("new"));
            }
            if (before.size() > now.size())
                note(path, CommandFacts::tr("had %1").arg(before.size()));
            return;
        }
        compareObjects(before, now, path, depth);
    }

private:
    void compareObjects(const Node& before, const Node& now, const QString& path, int depth)
    {
        for (int i = 0; i < now.size(); ++i) {
            const QString key = now.keyAt(i);
            const QString here = path + pathKey(key);
            const Node old = before[key];
            if (old && Redactor::isSecretKey(key) && old.raw() != now.at(i).raw())
                note(here, CommandFacts::tr("was another"));
            else if (old)
                compare(old, now.at(i), here, depth + 1);
            else
                note(here, CommandFacts::tr("new"));
        }
        QStringList gone;
        for (int i = 0; i < before.size(); ++i) {
            if (!now[before.keyAt(i)])
                gone.append(before.keyAt(i));
        }
        if (!gone.isEmpty())
            note(path, CommandFacts::tr("without %1").arg(gone.mid(0, 3).join(u", "_s)));
    }
    void note(const QString& path, const QString& text)
    {
        ++difference.changes;
        if (difference.notes.size() < m_limit)
            difference.notes.insert(path, text);
    }
    static QString shortText(const Node& node)
    {
        if (node.type() == Document::Type::Object)
            return u'{' + QString::number(node.size()) + u'}';
        if (node.type() == Document::Type::Array)
            return u'[' + QString::number(node.size()) + u']';
        const std::string_view raw = node.raw().substr(0, 400);
        const QString text = Redactor::text(fromUtf8(raw));
        return text.size() > 40 ? text.left(39) + u'…' : text;
    }

    int m_limit;
};

} // namespace

std::optional<AnswerDifference> answerDifference(const QByteArray& before, const QByteArray& now, int limit)
{
    const Document old = Document::parse(before);
    const Document fresh = Document::parse(now);
    if (old.isNull() || fresh.isNull())
        return std::nullopt;
    Comparison comparison(limit);
    comparison.compare(old.root(), fresh.root(), u"$"_s, 0);
    return comparison.difference;
}

} // namespace alien
