// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fleet/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestText = 64 * 1024;

QJsonObject objectOf(const SavedView& view)
{
    QJsonObject out{{u"view"_s, view.name}, {u"query"_s, view.query}};
    if (!view.columns.isEmpty())
        out.insert("columns"_L1, QJsonDocument::fromJson(view.columns).object());
    return out;
}

/// Nothing when it has no name or no filter.
std::optional<SavedView> viewOf(const QJsonObject& object)
{
    SavedView view;
    view.name = object.value("view"_L1).toString().simplified().left(longestName);
    view.query = object.value("query"_L1).toString();
    if (const QJsonValue columns = object.value("columns"_L1); columns.isObject())
        view.columns = QJsonDocument(columns.toObject()).toJson(QJsonDocument::Compact);
    if (view.name.isEmpty() || !object.value("query"_L1).isString())
        return std::nullopt;
    return view;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}

} // namespace

const SavedView* SavedViews::find(const QString& id) const
{
    const auto at =
        std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView& view) { return view.id == id; });
    return at == m_views.end() ? nullptr : &*at;
}

SavedView* SavedViews::edit(const QString& id)
{
    const auto at =
        std::find_if(m_views.begin(), m_views.end(), [&id](const SavedView& view) { return view.id == id; });
    return at == m_views.end() ? nullptr : &*at;
}

QString SavedViews::nameProblem(const QString& name, const QString& self) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return tr("A view needs a name.");
    if (wanted.size() > longestName)
        return tr("The name is longer than %1 characters: it would not fit on a tab.").arg(longestName);
    const bool taken = std::any_of(m_views.begin(), m_views.end(), [&](const SavedView& view) {
        return view.id != self && view.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return taken ? tr("There is a view “%1” already: choose another name.").arg(wanted) : QString();
}

QString SavedViews::freeName(const QString& name) const
{
    const QString base = name.simplified().left(longestName - 4);
    QString out = base;
    for (int number = 2; !nameProblem(out).isEmpty() && number < 1000; ++number)
        out = u"%1 %2"_s.arg(base).arg(number);
    return out;
}

QString SavedViews::add(SavedView view)
{
    view.id = newId();
    view.name = view.name.simplified();
    m_views.append(view);
    Q_EMIT changed();
    return view.id;
}

void SavedViews::rename(const QString& id, const QString& name)
{
    SavedView* view = edit(id);
    if (view == nullptr || view->name == name.simplified())
        return;
    view->name = name.simplified();
    Q_EMIT changed();
}

void SavedViews::change(const QString& id, const QString& query, const QByteArray& columns)
{
    SavedView* view = edit(id);
    if (view == nullptr)
        return;
    view->query = query;
    view->columns = columns;
    Q_EMIT changed();
}

void SavedViews::move(const QString& id, int step)
{
    const SavedView* view = find(id);
    if (view == nullptr)
        return;
    const qsizetype from = view - m_views.constData();
    const qsizetype to = std::clamp<qsizetype>(from + step, 0, m_views.size() - 1);
    if (from == to)
        return;
    m_views.move(from, to);
    Q_EMIT changed();
}

void SavedViews::setDefault(const QString& id)
{
    if (m_default == id || (!id.isEmpty() && find(id) == nullptr))
        return;
    m_default = id;
    Q_EMIT changed();
}

void SavedViews::remove(const QString& id)
{
    const SavedView* view = find(id);
    if (view == nullptr)
        return;
    const qsizetype place = view - m_views.constData();
    m_removed = Removed{*view, place, m_default == id};
    m_views.removeAt(place);
    if (m_default == id)
        m_default.clear();
    Q_EMIT changed();
}

QString SavedViews::restore()
{
    if (!m_removed)
        return {};
    const Removed removed = *std::exchange(m_removed, std::nullopt);
    m_views.insert(std::min(removed.place, m_views.size()), removed.view);
    if (removed.wasDefault)
        m_default = removed.view.id;
    Q_EMIT changed();
    return removed.view.id;
}

QByteArray SavedViews::toJson() const
{
    QJsonArray views;
    for (const SavedView& view : m_views) {
        QJsonObject object = objectOf(view);
        object.insert("id"_L1, view.id);
        views.append(object);
    }
    return QJsonDocument(QJsonObject{{u"views"_s, views}, {u"default"_s, m_default}}).toJson(QJsonDocument::Compact);
}

bool SavedViews::load(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object.value("views"_L1).isArray())
        return false;
    m_views.clear();
    const QJsonArray views = object.value("views"_L1).toArray();
    for (const auto& value : views) {
        std::optional<SavedView> view = viewOf(value.toObject());
        const QString id = value.toObject().value("id"_L1).toString();
        if (!view)
            continue;
        view->id = id.isEmpty() || find(id) != nullptr ? newId() : id;
        m_views.append(*view);
    }
    const QString first = object.value("default"_L1).toString();
    m_default = find(first) == nullptr ? QString() : first;
    m_removed.reset();
    Q_EMIT changed();
    return true;
}

QString SavedViews::toText(const SavedView& view)
{
    return QString::fromUtf8(QJsonDocument(objectOf(view)).toJson(QJsonDocument::Compact));
}

std::optional<SavedView> SavedViews::fromText(const QString& text, QString* error)
{
    if (text.size() > longestText) {
        *error = tr("That is too long for a view.");
        return std::nullopt;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.trimmed().toUtf8(), &problem);
    if (!document.isObject()) {
        *error = tr("That is no view: at character %1 it is not what “Copy view as text” gives.")
                     .arg(problem.error == QJsonParseError::NoError ? 1 : problem.offset + 1);
        return std::nullopt;
    }
    std::optional<SavedView> view = viewOf(document.object());
    if (!view)
        *error = tr("That is no view: \"view\", its name, or \"query\", its filter, is missing.");
    return view;
}

} // namespace alien
