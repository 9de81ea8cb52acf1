// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deployment/deploymentcomparison.h"

#include "client/redactor.h"
#include "client/settingsview.h"
#include "client/stackstate.h"
#include "models/common/celltext.h"
#include "models/common/plainline.h"
#include "models/payload/payloadmask.h"
#include "models/stack/stackdiff.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

using Part = ComparisonRow::Part;
using Type = Document::Type;

const char* partWord(Part part)
{
    switch (part) {
    case Part::Deployment:
        return QT_TRANSLATE_NOOP("alien::ComparisonTable", "Deployment");
    case Part::Release:
        return QT_TRANSLATE_NOOP("alien::ComparisonTable", "Release");
    case Part::Settings:
        return QT_TRANSLATE_NOOP("alien::ComparisonTable", "Settings");
    case Part::Environment:
        return QT_TRANSLATE_NOOP("alien::ComparisonTable", "Environment");
    case Part::Resources:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::ComparisonTable", "Resources");
}

/// What the row says about its place.
QString verdict(const ComparisonRow& row)
{
    if (!row.differs)
        return ComparisonTable::tr("same");
    return row.right.isNull()  ? ComparisonTable::tr("only left")
           : row.left.isNull() ? ComparisonTable::tr("only right")
                               : ComparisonTable::tr("differs");
}

/// Eight dots where it may be a secret; never null for a value that is there.
QString shown(const Document::Node& value, bool mask)
{
    if (!value)
        return {};
    if (mask || (value.type() == Type::String && PayloadMask::hides(value.text())))
        return PayloadMask::dots();
    if (value.type() == Type::Array || value.type() == Type::Object) {
        const std::string_view raw = value.raw();
        return QString::fromUtf8(Redactor::json(QByteArray(raw.data(), qsizetype(raw.size())))).simplified();
    }
    const QString text = value.text();
    return text.isNull() ? u""_s : text;
}

/// Leaves of an object by their dotted place; arrays are leaves.
class Leaves
{
public:
    /// `mask`: values are shown as dots whatever they are called.
    void collect(const Document::Node& node, const QString& place, bool mask = false)
    {
        if (node.type() != Type::Object || node.size() == 0) {
            if (node && !place.isEmpty())
                m_leaves.insert(place, {node, mask});
            return;
        }
        // {"type": "secret", "value": …} and {"name": "API_TOKEN", "value": …}
        const bool names = node.find("type").text() == "secret"_L1 || Redactor::isSecretKey(node.find("name").text());
        for (int i = 0; i < node.size(); ++i) {
            const QString key = node.keyAt(i);
            collect(node.at(i), place.isEmpty() ? key : place + u'.' + key,
                    mask || Redactor::isSecretKey(key) || (names && key == "value"_L1));
        }
    }
    struct Leaf
    {
        Document::Node node;
        bool mask = false;
    };
    [[nodiscard]] const QMap<QString, Leaf>& all() const { return m_leaves; }

private:
    QMap<QString, Leaf> m_leaves;
};

class Comparer
{
public:
    explicit Comparer(const QHash<QString, QString>& releaseNames)
        : m_releaseNames(releaseNames)
    {}

    void add(Part part, const QString& place, const QString& left, const QString& right)
    {
        const auto orNone = [](const QString& text) { return text.isEmpty() ? QString() : text; };
        if (!left.isEmpty() || !right.isEmpty())
            m_rows.append({part, place, orNone(left), orNone(right), left != right});
    }
    void addRelease(const QString& place, const QString& left, const QString& right)
    {
        const auto named = [this](const QString& id) {
            const QString name = m_releaseNames.value(id);
            return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
        };
        add(Part::Release, place, named(left), named(right));
    }
    void addLeaves(Part part, const QString& prefix, const Leaves& left, const Leaves& right)
    {
        QStringList places = left.all().keys();
        places += right.all().keys();
        places.sort();
        places.removeDuplicates();
        for (const QString& place : places) {
            const Leaves::Leaf a = left.all().value(place);
            const Leaves::Leaf b = right.all().value(place);
            const bool mask = a.mask || b.mask;
            m_rows.append({part, prefix + place, shown(a.node, mask), shown(b.node, mask),
                           !(a.node && b.node && sameValue(a.node, b.node))});
        }
    }
    /// Names only: values are what was given to it, secrets among them.
    void addEnvironment(const QString& resource, const Document::Node& left, const Document::Node& right)
    {
        QStringList names;
        for (const Document::Node& side : {left, right}) {
            for (int i = 0; side.type() == Type::Object && i < side.size(); ++i)
                names.append(side.keyAt(i));
        }
        names.sort();
        names.removeDuplicates();
        for (const QString& name : names) {
            const Document::Node a = left[name];
            const Document::Node b = right[name];
            const bool both = a && b;
            const bool same = both && sameValue(a, b);
            const QString set = both && !same ? ComparisonTable::tr("set, another value") : ComparisonTable::tr("set");
            m_rows.append(
                {Part::Environment, resource + u": "_s + name, a ? set : QString(), b ? set : QString(), !same});
        }
    }
    [[nodiscard]] QList<ComparisonRow> rows() && { return std::move(m_rows); }

private:
    const QHash<QString, QString>& m_releaseNames;
    QList<ComparisonRow> m_rows;
};

void addSettings(Comparer& comparer, const Deployment& left, const Deployment& right)
{
    const SettingsView a = settingsOf(left);
    const SettingsView b = settingsOf(right);
    const auto word = [](const Setting& setting) {
        return setting.isDefault ? ComparisonTable::tr("%1 (default)").arg(setting.value) : setting.value;
    };
    const auto add = [&](const QString& place, const Setting& of, const Setting& other) {
        // A default that one side spells out is no difference.
        const bool same = of.value == other.value;
        comparer.add(Part::Settings, place, same ? of.value : word(of), same ? of.value : word(other));
    };
    add(u"deploymentModel"_s, a.model, b.model);
    add(u"updates"_s, a.updates, b.updates);
    add(u"telemetry"_s, a.telemetry, b.telemetry);
    add(u"heartbeats"_s, a.heartbeats, b.heartbeats);
    add(u"network.type"_s, a.network.kind, b.network.kind);
    Leaves of;
    Leaves other;
    const auto rest = [](Leaves& leaves, const Document::Node& settings) {
        for (int i = 0; settings.type() == Type::Object && i < settings.size(); ++i) {
            const QString key = settings.keyAt(i);
            if (key == "deploymentModel"_L1 || key == "updates"_L1 || key == "telemetry"_L1 || key == "heartbeats"_L1)
                continue;
            if (key != "network"_L1 || settings.at(i).type() != Type::Object) {
                leaves.collect(settings.at(i), key, key == "externalBindings"_L1 || Redactor::isSecretKey(key));
                continue;
            }
            for (int j = 0; j < settings.at(i).size(); ++j) {
                if (const QString member = settings.at(i).keyAt(j); member != "type"_L1)
                    leaves.collect(settings.at(i).at(j), key + u'.' + member);
            }
        }
    };
    rest(of, left.document.root().find("stackSettings"));
    rest(other, right.document.root().find("stackSettings"));
    comparer.addLeaves(Part::Settings, {}, of, other);
}

Leaves configOf(const ResourceView& view)
{
    Leaves leaves;
    const Document::Node config = view.node.find("config");
    for (int i = 0; config.type() == Type::Object && i < config.size(); ++i) {
        const QString key = config.keyAt(i);
        if (key != "environment"_L1 && key != "type"_L1 && key != "id"_L1)
            leaves.collect(config.at(i), key, Redactor::isSecretKey(key));
    }
    return leaves;
}

void addResources(Comparer& comparer, const Deployment& left, const Deployment& right)
{
    QMap<QString, std::pair<ResourceView, ResourceView>> pairs;
    for (const ResourceView& view : resourcesOf(left))
        pairs[view.id].first = view;
    for (const ResourceView& view : resourcesOf(right))
        pairs[view.id].second = view;
    for (auto it = pairs.cbegin(); it != pairs.cend(); ++it) {
        const auto& [a, b] = it.value();
        const QString lead = it.key() + u": "_s;
        if (!a.node || !b.node) {
            comparer.add(Part::Resources, it.key(), a.node ? a.type : QString(), b.node ? b.type : QString());
            continue;
        }
        comparer.add(Part::Resources, lead + ComparisonTable::tr("type"), a.type, b.type);
        comparer.add(Part::Resources, lead + ComparisonTable::tr("status"), a.status, b.status);
        comparer.add(Part::Resources, lead + ComparisonTable::tr("lifecycle"), a.lifecycle, b.lifecycle);
        comparer.add(Part::Resources, lead + ComparisonTable::tr("error"), a.error ? a.error->code : QString(),
                     b.error ? b.error->code : QString());
        comparer.addLeaves(Part::Resources, lead, configOf(a), configOf(b));
        comparer.addEnvironment(it.key(), a.node.find("config").find("environment"),
                                b.node.find("config").find("environment"));
    }
}

RowColumn<ComparisonRow> column(const QString& id, const QString& title, int width, int priority,
                                std::function<QString(const ComparisonRow&)> text)
{
    RowColumn<ComparisonRow> out;
    out.id = id;
    out.title = title;
    out.width = width;
    out.priority = priority;
    out.text = std::move(text);
    return out;
}

QList<RowColumn<ComparisonRow>> tableColumns()
{
    const auto tr = [](const char* text) { return ComparisonTable::tr(text); };
    auto what = column(u"what"_s, tr("What"), 11, 0, verdict);
    // Differences first.
    what.sort = Column::Sort::Number;
    what.number = [](const ComparisonRow& row) { return row.differs ? 0 : 1; };
    auto part = column(u"part"_s, tr("Part"), 13, 10,
                       [](const ComparisonRow& row) { return ComparisonTable::tr(partWord(row.part)); });
    part.code = [](const ComparisonRow& row) { return QString::fromLatin1(partWord(row.part)); };
    part.sort = Column::Sort::Number;
    part.number = [](const ComparisonRow& row) { return qint64(row.part); };
    auto left = column(u"left"_s, tr("Left"), 34, 0, [](const ComparisonRow& row) { return row.left; });
    auto right = column(u"right"_s, tr("Right"), 34, 0, [](const ComparisonRow& row) { return row.right; });
    left.mono = right.mono = true;
    left.elide = right.elide = Qt::ElideMiddle;
    left.minWidth = right.minWidth = 16;
    auto place = column(u"place"_s, tr("Place"), 32, 0, [](const ComparisonRow& row) { return row.place; });
    place.minWidth = 18;
    QList<RowColumn<ComparisonRow>> columns{what, part, place, left, right};
    // What is the same recedes, so that a difference is seen in a row and not in its first word only.
    for (RowColumn<ComparisonRow>& each : columns) {
        each.other = [](const ComparisonRow& row, int role) -> QVariant {
            return role == TableModel::MutedRole && !row.differs ? QVariant(true) : QVariant();
        };
    }
    return columns;
}

FieldSet tableFields()
{
    using Kind = QueryField::Kind;
    const auto tr = [](const char* text) { return ComparisonTable::tr(text); };
    return {{u"differs"_s, Kind::Flag, tr("Whether the two differ there"), {}},
            {u"part"_s, Kind::Word, tr("deployment, release, settings, environment, resources"), {}},
            {u"place"_s, Kind::Text, tr("Part of the place"), {}},
            {u"left"_s, Kind::Text, tr("Part of the value at the left"), {}},
            {u"right"_s, Kind::Text, tr("Part of the value at the right"), {}}};
}

} // namespace

QList<ComparisonRow> compareDeployments(const Deployment& left, const Deployment& right,
                                        const QHash<QString, QString>& groupNames,
                                        const QHash<QString, QString>& releaseNames)
{
    Comparer comparer(releaseNames);
    const auto tr = [](const char* text) { return ComparisonTable::tr(text); };
    comparer.add(Part::Deployment, tr("status"), left.status.text, right.status.text);
    comparer.add(Part::Deployment, tr("platform"), left.platform, right.platform);
    comparer.add(Part::Deployment, tr("group"), groupNames.value(left.deploymentGroupId, left.deploymentGroupId),
                 groupNames.value(right.deploymentGroupId, right.deploymentGroupId));
    comparer.add(Part::Deployment, tr("error"), left.error ? left.error->code : QString(),
                 right.error ? right.error->code : QString());
    comparer.add(Part::Deployment, tr("imported from"), left.importSource, right.importSource);
    comparer.addRelease(tr("runs"), left.currentReleaseId, right.currentReleaseId);
    comparer.addRelease(tr("wants"), left.desiredReleaseId, right.desiredReleaseId);
    addSettings(comparer, left, right);
    addResources(comparer, left, right);
    return std::move(comparer).rows();
}

ComparisonTable::ComparisonTable(QObject* parent)
    : RowTable(tableColumns(), tableFields(), parent)
{
    setSortKeys({{columnOf(u"what"_s), Qt::AscendingOrder},
                 {columnOf(u"part"_s), Qt::AscendingOrder},
                 {columnOf(u"place"_s), Qt::AscendingOrder}});
}

void ComparisonTable::setNames(const QString& left, const QString& right)
{
    m_leftName = left;
    m_rightName = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, columnOf(u"left"_s), columnOf(u"right"_s));
}

void ComparisonTable::setComparison(const QList<ComparisonRow>& rows)
{
    m_all = rows;
    m_differences = int(std::count_if(rows.begin(), rows.end(), [](const ComparisonRow& row) { return row.differs; }));
    showRows();
}

void ComparisonTable::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    showRows();
}

void ComparisonTable::showRows()
{
    QList<ComparisonRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [this](const ComparisonRow& row) { return row.differs || !m_onlyDifferences; });
    setRows(rows);
}

bool ComparisonTable::meets(const ComparisonRow& row, const QueryTerm& term) const
{
    if (term.key == "differs"_L1)
        return matchesTerm(term, {}, row.differs ? 1 : 0);
    return RowTable::meets(row, term);
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool accessible = role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || accessible) && !m_leftName.isEmpty()) {
        if (section == columnOf(u"left"_s))
            return accessible ? plainLine(m_leftName) : m_leftName;
        if (section == columnOf(u"right"_s))
            return accessible ? plainLine(m_rightName) : m_rightName;
    }
    return RowTable::headerData(section, orientation, role);
}

QString ComparisonTable::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells.append(cellIn(TextTable::Tsv, headerData(column, Qt::Horizontal).toString()));
    lines.append(lineIn(TextTable::Tsv, cells));
    for (int row = 0; row < rowCount(); ++row) {
        const ComparisonRow& each = rowAt(row);
        cells = {verdict(each), tr(partWord(each.part)), each.place, each.left, each.right};
        for (QString& cell : cells)
            cell = cellIn(TextTable::Tsv, cell);
        lines.append(lineIn(TextTable::Tsv, cells));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace alien
