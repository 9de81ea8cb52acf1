// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/document.h"

#include "client/documentdata.h"
#include "client/documentparser.h"
#include "client/fromutf8.h"

#include <QStringList>

#include <algorithm>
#include <charconv>
#include <limits>

namespace alien {

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// One token of a JSON pointer with ~0 and ~1 resolved; nothing when it has another '~'.
std::optional<QString> unescapeToken(QStringView token)
{
    QString out;
    out.reserve(token.size());
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != QLatin1Char('~')) {
            out += token[i];
            continue;
        }
        if (++i == token.size() || (token[i] != QLatin1Char('0') && token[i] != QLatin1Char('1')))
            return std::nullopt;
        out += QLatin1Char(token[i] == QLatin1Char('0') ? '~' : '/');
    }
    return out;
}

/// Digits without a leading zero; -1 for anything else.
int arrayIndex(QStringView token)
{
    if (token.isEmpty() || token.size() > 9 || (token.size() > 1 && token[0] == QLatin1Char('0')))
        return -1;
    int value = 0;
    for (const QChar c : token) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// Names without escapes are compared where they stand: each answer of the manager is asked this.
bool keysRepeat(const Document::Data& data, std::uint32_t object, std::vector<std::string_view>& keys)
{
    const std::string_view text = view(data.source);
    std::vector<std::string> unescaped; // never moves once something looks into it
    keys.clear();
    for (std::uint32_t child = object + 1; child < data.nodes[object].next; child = data.nodes[child].next) {
        const DocumentNode& node = data.nodes[child];
        const std::size_t from = node.key + 1;
        if (node.keyEscaped() && unescaped.empty())
            unescaped.reserve(data.nodes[object].count());
        keys.push_back(node.keyEscaped() ? std::string_view(unescaped.emplace_back(data.key(child)))
                                         : text.substr(from, text.find('"', from) - from));
    }
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

} // namespace

Document Document::parse(const QByteArray& json)
{
    Document document;
    auto data = std::make_shared<Data>();
    data->source = json;
    DocumentParser parser(*data);
    if (!parser.run()) {
        document.m_error = std::make_shared<const Error>(parser.error());
        return document;
    }
    data->nodes.shrink_to_fit();
    data->buildIndexes();
    document.m_data = std::move(data);
    return document;
}

Document::Error Document::error() const
{
    return m_error ? *m_error : Error{};
}

QByteArray Document::source() const
{
    return m_data ? m_data->source : QByteArray();
}

Document::Node Document::root() const
{
    return m_data ? Node(m_data.get(), 0) : Node();
}

Document::Node Document::at(QStringView pointer) const
{
    Node node = root();
    if (pointer.isEmpty() || !node)
        return node;
    if (pointer[0] != QLatin1Char('/'))
        return {};
    for (const QStringView part : pointer.mid(1).split(QLatin1Char('/'))) {
        const std::optional<QString> token = unescapeToken(part);
        if (!token)
            return {};
        if (node.type() == Type::Object)
            node = node[*token];
        else if (node.type() == Type::Array)
            node = node.at(arrayIndex(*token));
        else
            return {};
    }
    return node;
}

bool Document::hasDuplicateKeys() const
{
    if (!m_data)
        return false;
    std::vector<std::string_view> keys;
    for (std::uint32_t i = 0; i < m_data->nodes.size(); ++i) {
        const DocumentNode& node = m_data->nodes[i];
        if (node.type() == Type::Object && node.count() > 1 && keysRepeat(*m_data, i, keys))
            return true;
    }
    return false;
}

Document::Type Document::Node::type() const
{
    return m_data ? m_data->nodes[m_index].type() : Type::Missing;
}

std::string_view Document::Node::raw() const
{
    return m_data ? m_data->raw(m_index) : std::string_view();
}

QString Document::Node::text() const
{
    const std::string_view all = raw();
    if (type() != Type::String)
        return fromUtf8(all);
    const std::string_view inner = all.substr(1, all.size() - 2);
    return fromUtf8(m_data->nodes[m_index].textEscaped() ? unescapeJson(inner) : std::string(inner));
}

std::optional<qint64> Document::Node::integer() const
{
    if (type() != Type::Number)
        return std::nullopt;
    const std::string_view digits = raw();
    qint64 value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

std::optional<double> Document::Node::number() const
{
    if (type() != Type::Number)
        return std::nullopt;
    const std::string_view digits = raw();
    const char* end = digits.data() + digits.size();
    double value = 0;
    if (std::from_chars(digits.data(), end, value).ec == std::errc())
        return value;
    // Out of range: too small is nought, too large is nothing. A long double reaches far enough to tell them apart.
    long double wide = 0;
    if (std::from_chars(digits.data(), end, wide).ec == std::errc()) {
        if (wide > -1.0L && wide < 1.0L)
            return double(wide);
        return std::nullopt;
    }
    return digits.find("e-") != std::string_view::npos || digits.find("E-") != std::string_view::npos
               ? std::optional<double>(0.0)
               : std::nullopt;
}

std::optional<bool> Document::Node::boolean() const
{
    if (type() != Type::Bool)
        return std::nullopt;
    return raw().front() == 't';
}

int Document::Node::size() const
{
    return m_data ? int(m_data->nodes[m_index].count()) : 0;
}

Document::Node Document::Node::at(int index) const
{
    if (index < 0 || index >= size())
        return {};
    return {m_data, m_data->childAt(m_index, std::uint32_t(index))};
}

QString Document::Node::keyAt(int index) const
{
    const Node child = at(index);
    return child ? fromUtf8(m_data->key(child.m_index)) : QString();
}

Document::Node Document::Node::operator[](QStringView key) const
{
    return find(view(key.toUtf8()));
}

Document::Node Document::Node::find(std::string_view key) const
{
    if (type() != Type::Object)
        return {};
    const std::optional<std::uint32_t> child = m_data->find(m_index, key);
    return child ? Node(m_data, *child) : Node();
}

QString Document::Node::pointer() const
{
    if (!m_data)
        return {};
    QStringList tokens;
    for (std::uint32_t node = m_index; node != 0; node = m_data->nodes[node].parent) {
        if (m_data->nodes[m_data->nodes[node].parent].type() == Type::Object) {
            QString key = fromUtf8(m_data->key(node));
            key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
            tokens.prepend(key);
        } else {
            tokens.prepend(QString::number(m_data->placeInParent(node)));
        }
    }
    return tokens.isEmpty() ? QString() : QLatin1Char('/') + tokens.join(QLatin1Char('/'));
}

Document::Node Document::Node::parent() const
{
    return m_data && m_index != 0 ? Node(m_data, m_data->nodes[m_index].parent) : Node();
}

qint64 Document::Node::offset() const
{
    return m_data ? qint64(m_data->nodes[m_index].start) : -1;
}

} // namespace alien
