// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/stackdocument.h"

#include "models/stack/splicemerge.h"
#include "models/stack/stackconversion.h"

#include <QUndoCommand>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

/// One step forth and back: splices of the text, done in their order.
class StackDocument::Step : public QUndoCommand
{
public:
    Step(StackDocument& document, std::vector<TextSplice> splices, const QString& label, QByteArray mergeKey,
         StackDialect dialect)
        : QUndoCommand(label)
        , m_document(document)
        , m_splices(std::move(splices))
        , m_mergeKey(std::move(mergeKey))
        , m_run(document.m_run)
        , m_before(document.dialect())
        , m_after(dialect)
    {}

    void redo() override
    {
        const QString platform = where();
        for (const TextSplice& splice : m_splices)
            m_document.take(splice);
        m_document.finish(platform, m_after);
    }
    void undo() override
    {
        m_document.endStep();
        for (auto it = m_splices.rbegin(); it != m_splices.rend(); ++it)
            m_document.take(it->inverse());
        m_document.finish(where(), m_before);
    }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    /// Typing only where it goes on inside the stretch that this step wrote, or right at its ends; a field wherever
    /// its value stands.
    bool mergeWith(const QUndoCommand* command) override
    {
        const auto& next = static_cast<const Step&>(*command);
        if (next.m_mergeKey != m_mergeKey || next.m_run != m_run || m_before != m_after ||
            next.m_before != next.m_after)
            return false;
        if (m_mergeKey.startsWith("typing") && !goesOn(next))
            return false;
        m_splices = mergedSplices(m_splices, next.m_splices);
        setObsolete(m_splices.empty());
        return true;
    }

private:
    [[nodiscard]] bool goesOn(const Step& next) const
    {
        if (m_splices.size() != 1 || next.m_splices.size() != 1)
            return false;
        const TextSplice& theirs = next.m_splices.front();
        return !theirs.inserted.contains('\n') && !theirs.removed.contains('\n') &&
               continues(m_splices.front(), theirs);
    }
    [[nodiscard]] QString where() const
    {
        QString platform;
        for (const TextSplice& splice : m_splices) {
            const QString at = m_document.platformOf(splice);
            if (at.isEmpty() || (!platform.isEmpty() && platform != at))
                return {};
            platform = at;
        }
        return platform;
    }

    StackDocument& m_document;
    std::vector<TextSplice> m_splices;
    QByteArray m_mergeKey;
    int m_run; ///< of edits without a pause
    StackDialect m_before;
    StackDialect m_after;
};

StackDocument::StackDocument(QObject* parent)
    : QObject(parent)
{}

StackDocument::~StackDocument() = default;

void StackDocument::load(const QByteArray& body, StackDialect dialect)
{
    m_undo.clear();
    const TextSplice splice{0, m_body.text(), body, true};
    m_body = StackBody(body);
    ++m_revision;
    Q_EMIT spliced(splice);
    const bool moved = m_dialect != dialect;
    m_dialect = dialect;
    if (moved)
        Q_EMIT dialectChanged();
    Q_EMIT changed({});
}

QByteArray StackDocument::bodyOf(const Release& release)
{
    const std::string_view raw = release.document.at(u"/stack").raw();
    return {raw.data(), qsizetype(raw.size())};
}

QByteArray StackDocument::bodyOfFile(const QByteArray& file, const QString& platform)
{
    const Document document = Document::parse(file);
    const Document::Node root = document.root();
    if (root.type() != Document::Type::Object)
        return {};
    if (root.find("resources").type() == Document::Type::Object)
        return "{\n  \"" + platform.toUtf8() + "\": " + file.trimmed() + "\n}\n";
    const Document::Node stack = root.find("stack");
    if (stack.type() == Document::Type::Object)
        return QByteArray(stack.raw().data(), qsizetype(stack.raw().size()));
    for (int i = 0; i < root.size(); ++i) {
        if (root.at(i).type() != Document::Type::Object)
            return {};
    }
    return file;
}

void StackDocument::setDialect(StackDialect dialect)
{
    if (dialect == m_dialect)
        return;
    m_dialect = dialect;
    ++m_revision;
    Q_EMIT dialectChanged();
    Q_EMIT changed({});
}

QStringList StackDocument::platforms() const
{
    QStringList out;
    for (const StackBody::Slice& slice : m_body.slices()) {
        if (!out.contains(slice.platform))
            out.append(slice.platform);
    }
    return out;
}

QByteArray StackDocument::platformText(const QString& platform) const
{
    const StackBody::Slice* slice = m_body.slice(platform);
    return slice ? m_body.sliceText(*slice) : QByteArray();
}

Document StackDocument::stack(const QString& platform) const
{
    const StackBody::Slice* slice = m_body.slice(platform);
    return slice ? slice->document : Document();
}

Document::Error StackDocument::error(const QString& platform) const
{
    return stack(platform).error();
}

void StackDocument::setText(const QByteArray& text)
{
    TextSplice splice = TextSplice::between(m_body.text(), text);
    splice.frame = true;
    push({splice}, tr("Type"), "typing", m_dialect);
}

bool StackDocument::setPlatformText(const QString& platform, const QByteArray& text)
{
    const StackBody::Slice* slice = m_body.slice(platform);
    if (!slice)
        return false;
    TextSplice splice = TextSplice::between(m_body.sliceText(*slice), text);
    splice.from += slice->from;
    return push({splice}, tr("Type"), "typing:" + platform.toUtf8(), m_dialect);
}

bool StackDocument::apply(const QString& platform, const StackEdits& edits, const QString& label,
                          const QByteArray& mergeKey)
{
    return makeStep(
        {platform}, [&edits](const Document&) { return edits; }, label, true, mergeKey);
}

bool StackDocument::applyTo(const QStringList& platforms, const StackEdits& edits, const QString& label,
                            const QByteArray& mergeKey)
{
    return makeStep(
        platforms, [&edits](const Document&) { return edits; }, label, false, mergeKey);
}

QStringList StackDocument::platformsWith(const QString& resourceId) const
{
    QStringList out;
    const QString pointer = resourcePointer(resourceId);
    for (const QString& platform : platforms()) {
        if (stack(platform).at(pointer))
            out.append(platform);
    }
    return out;
}

bool StackDocument::makeStep(const QStringList& platforms, const Make& make, const QString& label, bool all,
                             const QByteArray& mergeKey)
{
    std::vector<TextSplice> splices;
    bool possible = false;
    for (const QString& platform : platforms) {
        const StackBody::Slice* slice = m_body.slice(platform);
        const std::optional<QByteArray> text =
            slice ? editedStack(slice->document, make(slice->document)) : std::nullopt;
        if (!text && all)
            return false;
        if (!text)
            continue;
        possible = true;
        TextSplice splice = TextSplice::between(m_body.sliceText(*slice), *text);
        splice.from += slice->from;
        if (!splice.isEmpty())
            splices.push_back(splice);
    }
    // From the end to the beginning, so that none moves the place of another.
    std::sort(splices.begin(), splices.end(), [](const TextSplice& a, const TextSplice& b) { return a.from > b.from; });
    return possible && push(std::move(splices), label, mergeKey, m_dialect);
}

bool StackDocument::push(std::vector<TextSplice> splices, const QString& label, const QByteArray& mergeKey,
                         StackDialect dialect)
{
    splices.erase(std::remove_if(splices.begin(), splices.end(), [](const TextSplice& s) { return s.isEmpty(); }),
                  splices.end());
    if (!splices.empty() || dialect != m_dialect) {
        if (m_lastPush.isValid() && m_lastPush.elapsed() > m_stepPause.count())
            endStep();
        m_lastPush.start();
        m_undo.push(new Step(*this, std::move(splices), label, mergeKey, dialect));
    }
    return true;
}

void StackDocument::take(const TextSplice& splice)
{
    m_body.apply(splice);
    Q_EMIT spliced(splice);
}

void StackDocument::finish(const QString& platform, StackDialect dialect)
{
    ++m_revision;
    if (dialect != m_dialect) {
        m_dialect = dialect;
        Q_EMIT dialectChanged();
    }
    Q_EMIT changed(platform);
}

QString StackDocument::platformOf(const TextSplice& splice) const
{
    const qsizetype end = splice.from + splice.removed.size();
    for (const StackBody::Slice& slice : m_body.slices()) {
        if (!splice.frame && splice.from >= slice.from && end <= slice.to)
            return slice.platform;
    }
    return {};
}

} // namespace alien
