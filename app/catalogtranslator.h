// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace alien {

/// A translation of this program. lupdate files a text under the nearest name it understands, which for free functions,
/// aliases and classes without a meta object is not the one that asks at run time; so every text stands once more in
/// the context "any" (cmake/anycontext.cmake), and is looked for there when its own context does not have it.
class CatalogTranslator final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
};

/// For those who look for texts that escape translation or break a layout: every text longer by a third, with accents,
/// in brackets; placeholders, mnemonics and tags stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const override;
    [[nodiscard]] static QString disguised(QStringView text);
};

} // namespace alien
