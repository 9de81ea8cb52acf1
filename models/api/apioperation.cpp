// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/api/apioperation.h"

namespace alien {

using namespace Qt::StringLiterals;

QString ApiField::helpText() const
{
    return ApiCatalogue::tr(help);
}

QStringList ApiField::choiceList(Generation generation) const
{
    QStringList words;
    for (const QString& word : QString::fromLatin1(choices).split(u'|', Qt::SkipEmptyParts)) {
        if (!word.endsWith("@3"_L1))
            words << word;
        else if (generation == Generation::V3)
            words << word.chopped(2);
    }
    return words;
}

bool ApiField::existsIn(Generation generation) const
{
    return versions == Versions::Both || (versions == Versions::OnlyV1) == (generation == Generation::V1);
}

QString ApiField::id() const
{
    const QLatin1StringView where = place == Place::Path    ? "path."_L1
                                    : place == Place::Query ? "query."_L1
                                                            : "body."_L1;
    return where + key();
}

QString ApiOperation::titleText() const
{
    return ApiCatalogue::tr(title);
}

QString ApiOperation::whatText() const
{
    return ApiCatalogue::tr(what);
}

QString ApiOperation::whoText() const
{
    if (*who != '\0')
        return ApiCatalogue::tr(who);
    return permission ? neededRole(*permission) : ApiCatalogue::tr("anybody, even without a token");
}

const char* ApiOperation::areaName() const
{
    switch (area) {
    case Area::System:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "System");
    case Area::Groups:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Groups");
    case Area::Deployments:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Deployments");
    case Area::Releases:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Releases");
    case Area::Commands:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Commands");
    case Area::Leases:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Leases");
    case Area::Sync:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Agents");
    case Area::Credentials:
        return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Credentials");
    case Area::Tokens:
        break;
    }
    return QT_TRANSLATE_NOOP("alien::ApiCatalogue", "Tokens");
}

QString ApiOperation::areaText() const
{
    return ApiCatalogue::tr(areaName());
}

const Operation& ApiOperation::wire() const
{
    const Operation* found = Operation::find(id());
    Q_ASSERT(found);
    return *found;
}

bool ApiOperation::isRead() const
{
    return QByteArray(wire().method) == "GET";
}

bool ApiOperation::takesBody() const
{
    return wire().is(Operation::Body);
}

const ApiField* ApiOperation::field(const QString& wanted) const
{
    for (const ApiField& field : fields) {
        if (field.id() == wanted)
            return &field;
    }
    return nullptr;
}

std::vector<const ApiField*> ApiOperation::fieldsAt(ApiField::Place place, Generation generation) const
{
    std::vector<const ApiField*> found;
    for (const ApiField& field : fields) {
        if (field.place == place && field.existsIn(generation))
            found.push_back(&field);
    }
    return found;
}

const std::vector<ApiOperation>& ApiCatalogue::all()
{
    static const std::vector<ApiOperation> operations = [] {
        std::vector<ApiOperation> made;
        addFleet(made);
        addCommands(made);
        addAgents(made);
        return made;
    }();
    return operations;
}

std::vector<const ApiOperation*> ApiCatalogue::of(Generation generation)
{
    std::vector<const ApiOperation*> found;
    for (const ApiOperation& operation : all()) {
        if (operation.wire().existsIn(generation))
            found.push_back(&operation);
    }
    return found;
}

const ApiOperation* ApiCatalogue::find(const QString& name)
{
    for (const ApiOperation& operation : all()) {
        if (operation.id() == name)
            return &operation;
    }
    return nullptr;
}

} // namespace alien
