// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a StackDocument that speak of platforms, resources and profiles.
#include "client/codec/writer.h"
#include "models/stack/jsonstyle.h"
#include "models/stack/stackconversion.h"
#include "models/stack/stackdocument.h"

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using codec::Writer;

/// Items of one list go from its end to its beginning, so that places hold.
StackEdits removals(const std::vector<StackReference>& references)
{
    StackEdits edits;
    for (auto it = references.rbegin(); it != references.rend(); ++it)
        edits.append(it->removed());
    return edits;
}

std::vector<StackReference> referencesTo(const Document& stack, const QString& id)
{
    std::vector<StackReference> all = stackReferences(stack);
    all.erase(std::remove_if(all.begin(), all.end(), [&id](const StackReference& ref) { return ref.to != id; }),
              all.end());
    return all;
}

QByteArray rawOf(const Document::Node& node)
{
    return {node.raw().data(), qsizetype(node.raw().size())};
}

} // namespace

bool StackDocument::editFrame(const StackEdit& edit, const QString& label)
{
    if (!m_body.isSplit())
        return false;
    QByteArray frame;
    std::vector<QByteArray> texts;
    qsizetype at = 0;
    // Numbers that nobody writes stand for the stacks, which need not be JSON now.
    const auto mark = [](std::size_t i) { return "-0.0" + QByteArray::number(qulonglong(i)) + "e-77"; };
    for (const StackBody::Slice& slice : m_body.slices()) {
        frame += m_body.text().mid(at, slice.from - at) + mark(texts.size());
        texts.push_back(m_body.sliceText(slice));
        at = slice.to;
    }
    frame += m_body.text().mid(at);
    std::optional<QByteArray> text = editedStack(Document::parse(frame), {edit});
    if (!text)
        return false;
    for (std::size_t i = texts.size(); i-- > 0;) {
        if (const qsizetype place = text->indexOf(mark(i)); place >= 0)
            text->replace(place, mark(i).size(), texts[i]);
    }
    TextSplice splice = TextSplice::between(m_body.text(), *text);
    splice.frame = true;
    return push({splice}, label, {}, m_dialect);
}

bool StackDocument::addPlatform(const QString& platform, const QByteArray& stack)
{
    if (m_body.slice(platform) || platform.isEmpty())
        return false;
    return editFrame(StackEdit::set(u'/' + pointerToken(platform), stack), tr("Add platform %1").arg(platform));
}

bool StackDocument::copyPlatform(const QString& from, const QString& to)
{
    return m_body.slice(from) && addPlatform(to, platformText(from));
}

bool StackDocument::removePlatform(const QString& platform)
{
    if (!m_body.slice(platform))
        return false;
    return editFrame(StackEdit::remove(u'/' + pointerToken(platform)), tr("Remove platform %1").arg(platform));
}

bool StackDocument::addResource(const QStringList& platforms, const QString& id, const QByteArray& entry)
{
    const Document document = Document::parse(entry);
    if (id.isEmpty() || document.at(u"/config/id").text() != id)
        return false;
    const QString pointer = resourcePointer(id);
    QStringList where;
    for (const QString& platform : platforms) {
        if (!stack(platform).isNull() && !stack(platform).at(pointer))
            where.append(platform);
    }
    return applyTo(where, {StackEdit::set(pointer, entry)}, tr("Add %1").arg(id));
}

bool StackDocument::duplicateResource(const QStringList& platforms, const QString& id, const QString& newId)
{
    const QString pointer = resourcePointer(id);
    const QString target = resourcePointer(newId);
    QStringList where;
    for (const QString& platform : platforms) {
        const Document from = stack(platform);
        if (from.at(pointer) && !from.at(target) && !newId.isEmpty())
            where.append(platform);
    }
    const auto make = [&](const Document& from) -> StackEdits {
        return {StackEdit::set(target, rawOf(from.at(pointer))),
                StackEdit::set(target + "/config/id"_L1, Writer::quoted(newId))};
    };
    return makeStep(where, make, tr("Duplicate %1").arg(id), false);
}

bool StackDocument::renameResource(const QStringList& platforms, const QString& id, const QString& newId)
{
    const QString pointer = resourcePointer(id);
    if (newId.isEmpty() || id == newId)
        return false;
    QStringList where;
    for (const QString& platform : platforms) {
        const Document from = stack(platform);
        if (from.at(resourcePointer(newId)))
            return false;
        if (from.at(pointer))
            where.append(platform);
    }
    const auto make = [&](const Document& from) {
        StackEdits edits;
        if (from.at(pointer + "/config/id"_L1).text() == id)
            edits.append(StackEdit::set(pointer + "/config/id"_L1, Writer::quoted(newId)));
        StackEdits keys;
        for (const StackReference& reference : referencesTo(from, id))
            (reference.isKey() ? keys : edits).append(reference.renamed(newId));
        // Names last: the places of the others are told by them.
        return edits + keys + StackEdits{StackEdit::rename(pointer, newId)};
    };
    return makeStep(where, make, tr("Rename %1 to %2").arg(id, newId), true);
}

bool StackDocument::renameProfile(const QStringList& platforms, const QString& name, const QString& newName)
{
    const QString base = u"/permissions/profiles/"_s;
    if (newName.isEmpty() || name == newName)
        return false;
    QStringList where;
    for (const QString& platform : platforms) {
        const Document from = stack(platform);
        if (from.at(base + pointerToken(newName)))
            return false;
        if (from.at(base + pointerToken(name)))
            where.append(platform);
    }
    const auto make = [&](const Document& from) {
        StackEdits edits;
        const Document::Node resources = from.root().find("resources");
        for (int i = 0; i < resources.size(); ++i) {
            const Document::Node profile = resources.at(i).find("config").find("permissions");
            if (profile.type() == Document::Type::String && profile.text() == name)
                edits.append(StackEdit::set(profile.pointer(), Writer::quoted(newName)));
        }
        return edits + StackEdits{StackEdit::rename(base + pointerToken(name), newName)};
    };
    return makeStep(where, make, tr("Rename profile %1 to %2").arg(name, newName), true);
}

std::vector<StackReference> StackDocument::referrers(const QString& platform, const QString& id) const
{
    return referencesTo(stack(platform), id);
}

bool StackDocument::removeResource(const QStringList& platforms, const QString& id, bool references)
{
    const QString pointer = resourcePointer(id);
    QStringList where;
    for (const QString& platform : platforms) {
        if (stack(platform).at(pointer))
            where.append(platform);
    }
    const auto make = [&](const Document& from) {
        StackEdits edits;
        if (references) {
            std::vector<StackReference> others = referencesTo(from, id);
            // Its own go with it.
            others.erase(std::remove_if(others.begin(), others.end(),
                                        [&id](const StackReference& ref) { return !ref.isKey() && ref.from == id; }),
                         others.end());
            edits = removals(others);
        }
        return edits + StackEdits{StackEdit::remove(pointer)};
    };
    return makeStep(where, make, tr("Remove %1").arg(id), false);
}

bool StackDocument::convertTo(StackDialect dialect)
{
    return convert(m_dialect, dialect);
}

bool StackDocument::convertFrom(StackDialect dialect, QStringList* losses)
{
    return convert(dialect, m_dialect, losses);
}

bool StackDocument::convert(StackDialect from, StackDialect to, QStringList* losses)
{
    QStringList lost;
    std::vector<TextSplice> splices;
    for (const StackBody::Slice& slice : m_body.slices()) {
        if (slice.document.isNull())
            return false;
        StackEdits edits = functionsToWorkers(slice.document);
        std::optional<QByteArray> text = editedStack(slice.document, edits);
        if (text) {
            const Document stack = Document::parse(*text);
            const StackConversion conversion = StackConversion::of(stack, from, to);
            for (const QString& loss : conversion.losses)
                lost.append(slice.platform + u" / "_s + loss);
            text = editedStack(stack, conversion.edits);
        }
        if (!text)
            return false;
        TextSplice splice = TextSplice::between(m_body.sliceText(slice), *text);
        splice.from += slice.from;
        splices.insert(splices.begin(), splice);
    }
    if (losses)
        *losses = lost;
    return push(std::move(splices), tr("Convert to %1").arg(QLatin1StringView(wireName(to))), {}, to);
}

} // namespace alien
