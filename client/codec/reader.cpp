// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/reader.h"

#include <cmath>

namespace alien::codec {

using namespace Qt::StringLiterals;

namespace {

QString escapeToken(QString token)
{
    return token.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

QString shorten(QString text)
{
    constexpr qsizetype limit = 200;
    if (text.size() > limit)
        text = text.left(limit - 1) + QChar(0x2026);
    return text;
}

QString rangeText(qint64 low, qint64 high)
{
    return u"an integer from %1 to %2"_s.arg(low).arg(high);
}

} // namespace

Reader::Reader(const Json& value, std::optional<DecodeFault>& fault, QString base)
    : m_value(&value)
    , m_fault(&fault)
    , m_base(std::move(base))
{}

Reader::Reader(const Json* value, std::optional<DecodeFault>* fault, const Reader* parent, std::string key, int index)
    : m_value(value)
    , m_fault(fault)
    , m_parent(parent)
    , m_key(std::move(key))
    , m_index(index)
{}

QString Reader::pointer() const
{
    if (!m_parent)
        return m_base;
    const QString token = m_index >= 0 ? QString::number(m_index) : escapeToken(QString::fromStdString(m_key));
    return m_parent->pointer() + u'/' + token;
}

void Reader::fail(const QString& expected) const
{
    if (!ok())
        return;
    DecodeFault fault;
    fault.pointer = pointer();
    fault.expected = expected;
    fault.missing = m_value == nullptr;
    if (m_value)
        fault.rawValue = shorten(QString::fromStdString(m_value->dump(-1, ' ', false, Json::error_handler_t::replace)));
    *m_fault = fault;
}

bool Reader::has(const char* key) const
{
    if (!m_value || !m_value->is_object())
        return false;
    const auto it = m_value->find(key);
    return it != m_value->end() && !it->is_null();
}

Reader Reader::member(const char* key) const
{
    const Json* object = objectOrFail();
    if (!object)
        return {nullptr, m_fault, this, key, -1};
    const auto it = object->find(key);
    return {it == object->end() ? nullptr : &*it, m_fault, this, key, -1};
}

QString Reader::asText() const
{
    if (!m_value || !m_value->is_string()) {
        fail(u"a string"_s);
        return {};
    }
    return QString::fromStdString(m_value->get_ref<const std::string&>());
}

bool Reader::asBool() const
{
    if (!m_value || !m_value->is_boolean()) {
        fail(u"true or false"_s);
        return false;
    }
    return m_value->get<bool>();
}

double Reader::asDouble() const
{
    if (!m_value || !m_value->is_number()) {
        fail(u"a number"_s);
        return 0;
    }
    return m_value->get<double>();
}

QDateTime Reader::asTime() const
{
    if (m_value && m_value->is_string()) {
        if (const std::optional<QDateTime> time = parseTimestamp(m_value->get_ref<const std::string&>()))
            return *time;
    }
    fail(u"a timestamp (RFC 3339)"_s);
    return {};
}

qint64 Reader::integer(qint64 low, qint64 high) const
{
    // nlohmann's get<int>() turns 3e9, 2^64, 1.9 and true into some number without a word; so the kind is asked first.
    if (m_value && m_value->is_number_unsigned()) {
        const std::uint64_t value = m_value->get<std::uint64_t>();
        if (value <= std::uint64_t(high))
            return qint64(value);
    } else if (m_value && m_value->is_number_integer()) {
        const std::int64_t value = m_value->get<std::int64_t>();
        if (value >= low && value <= high)
            return value;
    }
    fail(rangeText(low, high));
    return 0;
}

const Json* Reader::objectOrFail() const
{
    if (m_value && m_value->is_object())
        return m_value;
    fail(u"an object"_s);
    return nullptr;
}

const Json* Reader::arrayOrFail() const
{
    if (m_value && m_value->is_array())
        return m_value;
    fail(u"a list"_s);
    return nullptr;
}

} // namespace alien::codec
