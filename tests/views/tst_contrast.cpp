// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/common/look/status.h"

#include <QColor>

#include <cmath>

using namespace alien;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.red() / 255.0) + 0.7152 * linear(c.green() / 255.0) + 0.0722 * linear(c.blue() / 255.0);
}

/// WCAG 2: (lighter + 0.05) / (darker + 0.05).
double ratio(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair
{
    Token ink;
    QList<Token> papers;
    double least;
};

const QList<Token> surfaces{Token::Base, Token::Alternate, Token::Window, Token::Hover, Token::Selection};

QList<Pair> pairs()
{
    QList<Pair> result{
        {Token::Text, surfaces + QList{Token::Header, Token::Raised, Token::SelectionInactive}, 4.5},
        {Token::Muted, surfaces + QList{Token::Header, Token::Raised, Token::SelectionInactive}, 4.5},
        {Token::Link, surfaces + QList{Token::Header}, 4.5},
        {Token::Placeholder, {Token::Base, Token::Alternate, Token::Window}, 4.5},
        {Token::AccentText, {Token::Accent, Token::AccentHover}, 4.5},
        {Token::Base, {Token::Failed}, 4.5}, // the words on a destructive verb
        {Token::TooltipText, {Token::Tooltip}, 4.5},
        {Token::Axis, {Token::Base}, 4.5},
        {Token::BorderStrong, {Token::Base, Token::Window}, 3},
        {Token::Focus, surfaces + QList{Token::Header}, 3},
    };
    for (int k = 0; k <= int(StatusClass::Unknown); ++k) {
        const auto klass = StatusClass(k);
        const QList<Token> papers = surfaces + QList{Token::SelectionInactive, tintToken(klass)};
        result.append({textToken(klass), papers, 4.5});
        result.append({iconToken(klass), papers, 3});
        result.append({Token::Text, {tintToken(klass)}, 4.5});
        result.append({Token::Muted, {tintToken(klass)}, 4.5});
    }
    for (const Protection p : {Protection::Production, Protection::Staging, Protection::Sandbox})
        result.append({frameToken(p), {Token::Base, Token::Window, frameTintToken(p)}, 4.5});
    for (const Token t : {Token::JsonKey, Token::JsonString, Token::JsonNumber, Token::JsonLiteral, Token::JsonPunct})
        result.append({t, {Token::Base, Token::Added, Token::Removed, Token::Changed, Token::Selection}, 4.5});
    for (int i = 0; i < 8; ++i)
        result.append({Token(int(Token::Series1) + i), {Token::Base}, 3});
    for (const Token t : {Token::Added, Token::Removed, Token::Changed})
        result.append({Token::Text, {t}, 4.5});
    return result;
}

} // namespace

class tst_Contrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyInkIsReadableOnEveryPaperItMeets_data()
    {
        QTest::addColumn<int>("theme");
        QTest::addColumn<bool>("high");
        for (const Theme theme : {Theme::Light, Theme::Dark})
            for (const bool high : {false, true})
                QTest::addRow("%s%s", theme == Theme::Light ? "light" : "dark", high ? ", high contrast" : "")
                    << int(theme) << high;
    }

    void everyInkIsReadableOnEveryPaperItMeets()
    {
        QFETCH(int, theme);
        QFETCH(bool, high);
        const QList<Pair> all = pairs();
        for (const Pair& pair : all) {
            for (const Token paper : pair.papers) {
                const double found =
                    ratio(tokenColor(pair.ink, Theme(theme), high), tokenColor(paper, Theme(theme), high));
                QVERIFY2(
                    found >= pair.least,
                    qPrintable(QStringLiteral("ink %1 on paper %2: %3").arg(int(pair.ink)).arg(int(paper)).arg(found)));
            }
        }
    }

    void highContrastRaisesMutedTextAndHairlines()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            QCOMPARE(tokenColor(Token::Muted, theme, true), tokenColor(Token::Text, theme));
            QCOMPARE(tokenColor(Token::Border, theme, true), tokenColor(Token::BorderStrong, theme));
            QCOMPARE(tokenColor(Token::FailedTint, theme, true), tokenColor(Token::Base, theme));
        }
    }

    void onlyScrimAndShadowAreTranslucent()
    {
        for (int i = 0; i < int(Token::Count); ++i) {
            const bool translucent = Token(i) == Token::Scrim || Token(i) == Token::Shadow;
            for (const Theme theme : {Theme::Light, Theme::Dark})
                QCOMPARE(tokenColor(Token(i), theme).alpha() < 255, translucent);
        }
    }
};

ALIEN_TEST(tst_Contrast)
#include "tst_contrast.moc"
