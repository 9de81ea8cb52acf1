// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/operations/requesttext.h"

#include <QStringList>

namespace alien {

QString RequestText::notInGeneration(const QString& operation, bool third)
{
    return third ? tr("Managers of generation 3 have no operation %1.").arg(operation)
                 : tr("Managers of generation 1 have no operation %1.").arg(operation);
}

QString RequestText::badId(const QString& what, const QString& problem)
{
    return tr("%1: %2").arg(what, problem);
}

QString RequestText::emptyName()
{
    return tr("A name is needed.");
}

QString RequestText::controlCharacters(const QString& what)
{
    return tr("%1 must not be empty or hold control characters.").arg(what);
}

QString RequestText::badCapacity()
{
    return tr("A group must have room for at least one deployment.");
}

QString RequestText::emptyPlatform()
{
    return tr("A platform is needed.");
}

QString RequestText::noSuchPlatform(const QString& platform)
{
    return tr("Managers of generation 1 have no platform %1.").arg(platform);
}

QString RequestText::badResourcePrefix()
{
    return tr("A resource prefix has 3 to 40 characters a-z, 0-9 and -, starts with a letter, ends with a letter or "
              "digit and has no two "
              "hyphens in a row.");
}

QString RequestText::badJson(const QString& what, const QString& problem, int line, int column)
{
    return tr("%1 is not valid JSON: %2 (line %3, column %4).").arg(what, problem).arg(line).arg(column);
}

QString RequestText::notAnObject(const QString& what)
{
    return tr("%1 must be a JSON object.").arg(what);
}

QString RequestText::emptyVariableName()
{
    return tr("An environment variable needs a name.");
}

QString RequestText::nameFilterOnly3()
{
    return tr("Managers of generation 1 cannot filter deployments by name.");
}

QString RequestText::nameFilterNeedsGroup()
{
    return tr("The manager filters by name only within one deployment group.");
}

QString RequestText::noPlatformStack()
{
    return tr("A release needs the stack of at least one platform.");
}

QString RequestText::emptyProject()
{
    return tr("A release needs a project.");
}

QString RequestText::emptyCommand()
{
    return tr("A command needs a name.");
}

QString RequestText::colonInCommand()
{
    return tr("Managers of generation 3 take no command names with a colon.");
}

QString RequestText::deadlinePassed()
{
    return tr("The deadline has passed already.");
}

QString RequestText::badDeadline()
{
    return tr("The deadline is not a point in time.");
}

QString RequestText::badIdempotencyKey()
{
    return tr("An idempotency key has at most 500 characters A-Z, a-z, 0-9, _, :, . and -.");
}

QString RequestText::negativeSize()
{
    return tr("A size cannot be negative.");
}

QString RequestText::targetOnly3()
{
    return tr("Managers of generation 1 cannot address one resource of a deployment.");
}

QString RequestText::targetNeeded()
{
    return tr("Managers of generation 3 lease commands to one resource; name it with its type.");
}

QString RequestText::badLeaseCount()
{
    return tr("Leases and their seconds must be at least 1.");
}

QString RequestText::badResponse()
{
    return tr("A response is a success with a body, or an error with code and message.");
}

QString RequestText::emptySecret()
{
    return tr("An empty secret is not written.");
}

QString RequestText::tooLarge(qint64 bytes)
{
    return tr("The request has %1 bytes; the manager takes at most 2 MB.").arg(bytes);
}

QString RequestText::aborted()
{
    return tr("The call was cancelled.");
}

QString RequestText::emptyAnswer()
{
    return tr("The manager's answer was empty.");
}

QString RequestText::unreadable()
{
    return tr("The manager's answer has another shape than this program knows.");
}

QString RequestText::decodeDetail(const codec::DecodeFault& fault, bool mutation, int status)
{
    QStringList lines;
    if (fault.line > 0) {
        lines << tr("Where: line %1, column %2 (byte %3)").arg(fault.line).arg(fault.column).arg(fault.offset);
        lines << tr("Problem: %1").arg(fault.expected);
    } else {
        lines << tr("Where: %1").arg(fault.pointer.isEmpty() ? tr("the whole answer") : fault.pointer);
        lines << tr("Expected: %1").arg(fault.expected);
        if (fault.offset >= 0)
            lines << tr("At byte: %1").arg(fault.offset);
        lines << (fault.missing ? tr("Found: nothing") : tr("Found: %1").arg(fault.rawValue));
    }
    if (mutation)
        lines << tr("The manager accepted the request (%1): what it asked for has happened, do not repeat it.")
                     .arg(status);
    else
        lines << tr("The manager may be of a version that this program does not know.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace alien
