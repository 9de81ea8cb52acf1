// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogtranslator.h"

#include <QRegularExpression>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

/// A count has the separators of the language, as every other number has: 10,000 deployments.
QString withSeparators(QString text, int n)
{
    return n < 0 ? text : text.replace("%n"_L1, "%Ln"_L1);
}

} // namespace

QString CatalogTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                     int n) const
{
    const QString own = QTranslator::translate(context, sourceText, disambiguation, n);
    return withSeparators(own.isNull() ? QTranslator::translate("any", sourceText, disambiguation, n) : own, n);
}

QString PseudoTranslator::disguised(QStringView text)
{
    static const QRegularExpression kept(u"%L?\\d{1,2}|%L?n|<[^<>]*>|&"_s);
    static const QString plain = u"aceilnorsuyACEINOSUYZ"_s;
    static const QString marked = u"äçéíłñöřšüýÄÇÉÍŇÖŠÜÝŽ"_s;
    QString out;
    qsizetype letters = 0;
    qsizetype from = 0;
    const auto add = [&](QStringView part) {
        for (const QChar c : part) {
            const qsizetype at = plain.indexOf(c);
            out += at >= 0 ? marked.at(at) : c;
        }
        letters += part.size();
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        add(text.mid(from, match.capturedStart() - from));
        out += match.capturedView();
        from = match.capturedEnd();
    }
    add(text.mid(from));
    return u'[' + out + QString(letters / 3, u'~') + u']';
}

QString PseudoTranslator::translate(const char* /*context*/, const char* sourceText, const char* /*disambiguation*/,
                                    int n) const
{
    const QString text = QString::fromUtf8(sourceText);
    return text.trimmed().isEmpty() ? text : withSeparators(disguised(text), n);
}

} // namespace alien
