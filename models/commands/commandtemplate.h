// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/types/deployment.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QString>

namespace alien {

/// What template variables stand for on one deployment.
struct TemplateValues
{
    QString deploymentName;
    QString deploymentId;
    QString platform;
    QString group;                     ///< its name
    QMap<QString, QString> publicUrls; ///< by resource id; the first of each
    [[nodiscard]] static TemplateValues of(const Deployment& deployment, const QString& groupName);
};

/// A place in the text that cannot be filled in.
struct TemplateError
{
    qsizetype offset = 0; ///< in bytes
    qsizetype length = 0;
    int line = 0;   ///< from 1
    int column = 0; ///< from 1, in characters
    QString text;   ///< what, and what to do; translated
};

/// Parameters with variables: ${deployment.name}, ${deployment.id}, ${deployment.platform}, ${deployment.group},
/// ${resource.NAME.publicUrl}; $${ stands for ${ itself. In JSON they stand inside strings, and values are escaped for
/// them.
class CommandTemplate
{
    Q_DECLARE_TR_FUNCTIONS(alien::CommandTemplate)
public:
    explicit CommandTemplate(QByteArray text);

    [[nodiscard]] bool hasVariables() const { return !m_places.isEmpty(); }
    [[nodiscard]] bool usesResources() const; ///< the whole deployment must be read first
    /// Unknown names and broken places, whatever the target.
    [[nodiscard]] QList<TemplateError> problems() const;
    /// The text for one target; empty `errors`: it may be sent.
    [[nodiscard]] QByteArray expanded(const TemplateValues& values, QList<TemplateError>* errors) const;
    /// Names for completion, with what they stand for.
    [[nodiscard]] static QList<QPair<QString, QString>> variables();

private:
    struct Place
    {
        qsizetype from = 0;
        qsizetype length = 0;
        QString name; ///< empty: the escape $${
        bool inString = false;
    };
    void scan();
    [[nodiscard]] TemplateError errorAt(const Place& place, const QString& text) const;
    [[nodiscard]] QString valueOf(const QString& name, const TemplateValues& values, QString* problem) const;

    QByteArray m_text;
    QList<Place> m_places;
    QList<TemplateError> m_broken;
};

} // namespace alien
