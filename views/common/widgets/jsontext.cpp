// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/widgets/jsontext.h"

#include "client/redactor.h"
#include "views/common/look/look.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace alien {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 2'000'000;

class Colours : public QSyntaxHighlighter
{
public:
    Colours(const Look& look, QTextDocument* document)
        : QSyntaxHighlighter(document)
        , m_look(look)
        , m_token(uR"(("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\b[0-9][0-9.eE+-]*))"_s)
    {}

protected:
    void highlightBlock(const QString& text) override
    {
        auto matches = m_token.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const bool string = match.capturedLength(1) > 0;
            const Token token = string ? (match.capturedLength(2) > 0 ? Token::JsonKey : Token::JsonString)
                                : match.capturedLength(3) > 0 ? Token::JsonLiteral
                                                              : Token::JsonNumber;
            const int group = string ? 1 : match.capturedLength(3) > 0 ? 3 : 4;
            setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), m_look.color(token));
        }
    }

private:
    const Look& m_look;
    QRegularExpression m_token;
};

void write(const Document::Node& node, int depth, qsizetype limit, QString* out)
{
    const bool object = node.type() == Document::Type::Object;
    if ((!object && node.type() != Document::Type::Array) || node.size() == 0) {
        const std::string_view raw = node.raw();
        out->append(QString::fromUtf8(raw.data(), qsizetype(raw.size())));
        return;
    }
    const QString indent(2 * (depth + 1), u' ');
    out->append(object ? u"{\n"_s : u"[\n"_s);
    for (int i = 0; i < node.size() && out->size() < limit; ++i) {
        out->append(indent);
        if (object) {
            QString key = node.keyAt(i);
            key.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
            out->append(u'"' + key + u"\": "_s);
        }
        write(node.at(i), depth + 1, limit, out);
        out->append(i + 1 < node.size() ? u",\n"_s : u"\n"_s);
    }
    out->append(QString(2 * depth, u' ') + (object ? u'}' : u']'));
}

} // namespace

JsonText::JsonText(QWidget* parent)
    : QPlainTextEdit(parent)
{
    Look& look = Look::of(this);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    look.dress(this, FontRole::Mono);
    auto* colours = new Colours(look, document());
    connect(&look, &Look::changed, colours, &QSyntaxHighlighter::rehighlight);
}

void JsonText::setJson(const Document& document)
{
    if (document.isNull()) {
        const Document::Error error = document.error();
        const QString where = error.text.isEmpty()
                                  ? QString()
                                  : tr("Line %1, column %2: %3").arg(error.line).arg(error.column).arg(error.text);
        setPlainText(where + u"\n\n"_s + Redactor::text(QString::fromUtf8(document.source().left(shownCharacters))));
        return;
    }
    const Document masked = Document::parse(Redactor::json(document.source()));
    QString text = indented((masked.isNull() ? document : masked).root(), shownCharacters);
    if (text.size() >= shownCharacters)
        text = text.left(shownCharacters) + u"\n…\n"_s + tr("The rest is not shown; the tree shows all of it.");
    setPlainText(text);
}

QString JsonText::indented(const Document::Node& node, qsizetype limit)
{
    QString text;
    write(node, 0, limit, &text);
    return text;
}

} // namespace alien
