// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace alien {

/// Which manager a stack is written for. The two refuse each other's workers (protocol 3.6).
enum class StackDialect { V1, V3 };                       ///< 1.7.1; 3.x
[[nodiscard]] const char* wireName(StackDialect dialect); ///< 1.7.1, 3.x
[[nodiscard]] inline StackDialect stackDialect(bool generation3)
{
    return generation3 ? StackDialect::V3 : StackDialect::V1;
}

/// A member of a resource's config, as a form needs it.
struct StackField
{
    enum class Kind {
        Text,
        Whole,       ///< a whole number
        Flag,        ///< true or false
        Choice,      ///< one of `choices`
        References,  ///< [{type, id}]
        Triggers,    ///< [{type: queue | storage | schedule, ...}]
        Profile,     ///< name of a permission profile
        Code,        ///< {type: image | source, ...}
        Environment, ///< {NAME: value}
        Texts,       ///< [text]
        Amount,      ///< {min, desired}
        Ports,       ///< [{port, expose?}]
        Endpoints,   ///< 3.x: [{name, ...}]
        Probe,       ///< readinessProbe {method, path} or null
        Rules,       ///< [{days, prefix?}]
        Record,      ///< an object whose members the form knows by the field's name, or absent
        Sets,        ///< [permission set]: its name, or one of its own as an object
        Json         ///< shown as JSON
    };
    QString name;
    Kind kind = Kind::Json;
    QByteArray fallback;   ///< JSON that the manager fills in; empty: stays absent
    bool required = false; ///< refused at publish when absent
    QStringList choices;
    QString unit;           ///< MB, s; empty: none
    bool immutable = false; ///< a running deployment refuses the update that changes it
};

/// protocol 3.2 and 3.6.
struct StackType
{
    enum class Lifecycle { Either, Live, Frozen };
    QString name;
    Lifecycle lifecycle = Lifecycle::Either;
    bool declarable = false;    ///< users may declare it; else the manager makes it
    bool known = false;         ///< we know its fields; else it is kept and shown as JSON
    QList<StackField> fields;   ///< besides type and id, in the order a form shows them
    QStringList permissionSets; ///< what is particular to it: data-read; all have heartbeat, management, provision
    [[nodiscard]] const StackField* field(QStringView name) const;
};

/// Declarable ones first. The older name "function" of worker is not among them.
[[nodiscard]] const QList<StackType>& stackTypes(StackDialect dialect);
[[nodiscard]] const StackType* stackType(StackDialect dialect, QStringView name);
/// "storage/data-read", ...: the built-in permission sets of a type.
[[nodiscard]] QStringList permissionSetsOf(const StackType& type);
/// aws gcp azure kubernetes local test, at 3.x machines too: what a release may be keyed by.
[[nodiscard]] QStringList stackPlatforms(StackDialect dialect);

} // namespace alien
