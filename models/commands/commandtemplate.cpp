// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/commandtemplate.h"

#include "client/codec/writer.h"
#include "client/stackstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

const auto kResource = u"resource."_s;
const auto kPublicUrl = u".publicUrl"_s;

bool isResource(const QString& name)
{
    return name.startsWith(kResource) && name.endsWith(kPublicUrl) &&
           name.size() > kResource.size() + kPublicUrl.size();
}

QString resourceOf(const QString& name)
{
    return name.mid(kResource.size(), name.size() - kResource.size() - kPublicUrl.size());
}

bool isKnown(const QString& name)
{
    return isResource(name) || name == "deployment.name"_L1 || name == "deployment.id"_L1 ||
           name == "deployment.platform"_L1 || name == "deployment.group"_L1;
}

} // namespace

TemplateValues TemplateValues::of(const Deployment& deployment, const QString& groupName)
{
    TemplateValues values;
    values.deploymentName = deployment.name;
    values.deploymentId = deployment.id;
    values.platform = deployment.platform;
    values.group = groupName;
    for (const PublicUrl& url : publicUrlsOf(deployment)) {
        if (!values.publicUrls.contains(url.resourceId))
            values.publicUrls.insert(url.resourceId, url.url);
    }
    return values;
}

CommandTemplate::CommandTemplate(QByteArray text)
    : m_text(std::move(text))
{
    scan();
}

void CommandTemplate::scan()
{
    if (!m_text.contains("${"))
        return; // the rule; a large text is not read character by character for nothing
    bool inString = false;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        const char c = m_text[i];
        if (c == '\\' && inString) {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (c == '$' && m_text.mid(i, 3) == "$${") {
            m_places.append({i, 3, {}, inString});
            i += 2;
        } else if (c == '$' && m_text.mid(i, 2) == "${") {
            const qsizetype end = m_text.indexOf('}', i);
            const qsizetype stop = m_text.indexOf('"', i);
            Place place{i, 2, {}, inString};
            if (end < 0 || (inString && stop >= 0 && stop < end)) {
                m_broken.append(errorAt(place, tr("This variable has no closing brace. Write $${ for the characters "
                                                  "themselves.")));
                continue;
            }
            place.length = end + 1 - i;
            place.name = QString::fromUtf8(m_text.mid(i + 2, end - i - 2)).trimmed();
            m_places.append(place);
            i = end;
        }
    }
}

bool CommandTemplate::usesResources() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const Place& place) { return isResource(place.name); });
}

TemplateError CommandTemplate::errorAt(const Place& place, const QString& text) const
{
    TemplateError error;
    error.offset = place.from;
    error.length = place.length;
    const QByteArray before = m_text.left(place.from);
    error.line = int(before.count('\n')) + 1;
    error.column = int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1;
    error.text = text;
    return error;
}

QList<TemplateError> CommandTemplate::problems() const
{
    QList<TemplateError> errors = m_broken;
    for (const Place& place : m_places) {
        if (place.name.isEmpty() && place.length == 3 && m_text.mid(place.from, 3) == "$${")
            continue;
        if (!isKnown(place.name))
            errors.append(errorAt(place, tr("There is no variable ${%1}. Known are ${deployment.name}, "
                                            "${deployment.id}, ${deployment.platform}, ${deployment.group} and "
                                            "${resource.NAME.publicUrl}.")
                                             .arg(place.name)));
        else if (!place.inString)
            errors.append(errorAt(place, tr("${%1} must stand inside a string: put it in quotes.").arg(place.name)));
    }
    return errors;
}

QString CommandTemplate::valueOf(const QString& name, const TemplateValues& values, QString* problem) const
{
    if (name == "deployment.name"_L1)
        return values.deploymentName;
    if (name == "deployment.id"_L1)
        return values.deploymentId;
    if (name == "deployment.platform"_L1)
        return values.platform;
    if (name == "deployment.group"_L1)
        return values.group;
    const QString resource = resourceOf(name);
    const QString url = values.publicUrls.value(resource);
    if (url.isEmpty()) {
        const QStringList known = values.publicUrls.keys();
        *problem =
            known.isEmpty()
                ? tr("%1 has no public URL at all, so ${%2} stands for nothing.").arg(values.deploymentName, name)
                : tr("%1 has no resource %2 with a public URL; those with one are %3.")
                      .arg(values.deploymentName, resource, known.join(u", "_s));
    }
    return url;
}

QByteArray CommandTemplate::expanded(const TemplateValues& values, QList<TemplateError>* errors) const
{
    if (const QList<TemplateError> broken = problems(); !broken.isEmpty()) {
        *errors = broken;
        return {};
    }
    QByteArray out;
    qsizetype at = 0;
    for (const Place& place : m_places) {
        out += m_text.mid(at, place.from - at);
        at = place.from + place.length;
        if (place.name.isEmpty()) {
            out += "${";
            continue;
        }
        QString problem;
        const QByteArray value = codec::Writer::quoted(valueOf(place.name, values, &problem));
        if (!problem.isEmpty())
            errors->append(errorAt(place, problem));
        out += value.mid(1, value.size() - 2);
    }
    return out + m_text.mid(at);
}

QList<QPair<QString, QString>> CommandTemplate::variables()
{
    return {
        {u"${deployment.name}"_s, tr("name of the deployment")},
        {u"${deployment.id}"_s, tr("its id")},
        {u"${deployment.platform}"_s, tr("aws, gcp, azure, kubernetes, local or test")},
        {u"${deployment.group}"_s, tr("name of its group")},
        {u"${resource.NAME.publicUrl}"_s, tr("public URL of the resource NAME")},
    };
}

} // namespace alien
