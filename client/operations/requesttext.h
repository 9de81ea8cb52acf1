// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/reader.h"

#include <QCoreApplication>
#include <QString>

namespace alien {

/// Every sentence about arguments that cannot be sent and answers that cannot be read, in one place for the
/// translators.
class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(alien::RequestText)
public:
    [[nodiscard]] static QString notInGeneration(const QString& operation, bool third);
    [[nodiscard]] static QString badId(const QString& what, const QString& problem);
    [[nodiscard]] static QString emptyName();
    [[nodiscard]] static QString controlCharacters(const QString& what);
    [[nodiscard]] static QString badCapacity();
    [[nodiscard]] static QString emptyPlatform();
    [[nodiscard]] static QString noSuchPlatform(const QString& platform);
    [[nodiscard]] static QString badResourcePrefix();
    [[nodiscard]] static QString badJson(const QString& what, const QString& problem, int line, int column);
    [[nodiscard]] static QString notAnObject(const QString& what);
    [[nodiscard]] static QString emptyVariableName();
    [[nodiscard]] static QString nameFilterOnly3();
    [[nodiscard]] static QString nameFilterNeedsGroup();
    [[nodiscard]] static QString noPlatformStack();
    [[nodiscard]] static QString emptyProject();
    [[nodiscard]] static QString emptyCommand();
    [[nodiscard]] static QString colonInCommand();
    [[nodiscard]] static QString deadlinePassed();
    [[nodiscard]] static QString badDeadline();
    [[nodiscard]] static QString badIdempotencyKey();
    [[nodiscard]] static QString negativeSize();
    [[nodiscard]] static QString targetOnly3();
    [[nodiscard]] static QString targetNeeded();
    [[nodiscard]] static QString badLeaseCount();
    [[nodiscard]] static QString badResponse();
    [[nodiscard]] static QString emptySecret();
    [[nodiscard]] static QString tooLarge(qint64 bytes);

    [[nodiscard]] static QString aborted();
    [[nodiscard]] static QString emptyAnswer();
    [[nodiscard]] static QString unreadable();
    /// Several lines: where, what was expected, what stood there, and what it means for a change that was asked for.
    [[nodiscard]] static QString decodeDetail(const codec::DecodeFault& fault, bool mutation, int status);
};

} // namespace alien
