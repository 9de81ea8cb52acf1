// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/codec/json.h"
#include "client/codec/timestamp.h"
#include "client/types/openenum.h"

#include <QList>
#include <QMap>

#include <concepts>
#include <limits>
#include <type_traits>

namespace alien::codec {

/// Where a decode stopped: the first thing that was not what the operation promises.
struct DecodeFault
{
    QString pointer;  ///< RFC 6901
    QString expected; ///< "a string", "an integer from 0 to 4294967295"
    QString rawValue; ///< as it came, at most 200 characters; empty when missing
    bool missing = false;
    qint64 offset = -1; ///< texts that are no JSON: where
    int line = 0;
    int column = 0;
};

/// Reads one JSON value into typed ones and keeps the place for errors. The first fault is kept and every later read
/// answers a default, so decoders need no branches; ask ok() at the end. Unknown members are never looked at. Readers
/// live on the stack, a child no longer than its parent.
class Reader
{
public:
    /// `fault` and `value` must outlive the reader; `base` is where the value stands in its document.
    Reader(const Json& value, std::optional<DecodeFault>& fault, QString base = {});

    [[nodiscard]] bool ok() const { return !m_fault->has_value(); }
    /// There and not null.
    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] QString pointer() const;
    /// A required member.
    [[nodiscard]] Reader member(const char* key) const;

    /// The value itself as T: QString, bool, an integer, double, QDateTime, Open<E>, or anything with `T read(const
    /// Reader&, T*)`.
    template<class T>
    [[nodiscard]] T as() const;
    template<class T>
    [[nodiscard]] T required(const char* key) const
    {
        return member(key).as<T>();
    }
    /// Absent and null are the same to the manager (protocol 10.5).
    template<class T>
    [[nodiscard]] std::optional<T> optional(const char* key) const
    {
        return has(key) ? std::optional<T>(required<T>(key)) : std::nullopt;
    }
    /// Must be there, may be null.
    template<class T>
    [[nodiscard]] std::optional<T> nullable(const char* key) const
    {
        const Reader value = member(key);
        return value.isNull() ? std::nullopt : std::optional<T>(value.as<T>());
    }
    template<class T>
    [[nodiscard]] T orElse(const char* key, T fallback) const
    {
        return has(key) ? required<T>(key) : fallback;
    }
    [[nodiscard]] QString text(const char* key) const { return orElse<QString>(key, {}); }
    /// A required number of things: 0 to what an int holds.
    [[nodiscard]] int count(const char* key) const
    {
        return int(member(key).integer(0, std::numeric_limits<int>::max()));
    }
    /// The value itself, when it is written as an integer within these bounds.
    [[nodiscard]] qint64 integer(qint64 low, qint64 high) const;
    template<class E>
    [[nodiscard]] Open<E> openEnum(const char* key) const
    {
        return required<Open<E>>(key);
    }
    template<class T>
    [[nodiscard]] QList<T> list(const char* key) const
    {
        return member(key).items<T>();
    }
    template<class T>
    [[nodiscard]] QList<T> optionalList(const char* key) const
    {
        return has(key) ? list<T>(key) : QList<T>();
    }
    template<class T>
    [[nodiscard]] QMap<QString, T> map(const char* key) const
    {
        return member(key).entries<T>();
    }
    template<class T>
    [[nodiscard]] QMap<QString, T> optionalMap(const char* key) const
    {
        return has(key) ? map<T>(key) : QMap<QString, T>();
    }
    template<class T>
    [[nodiscard]] QList<T> items() const;
    template<class T>
    [[nodiscard]] QMap<QString, T> entries() const;

    /// Notes a fault at this place, unless there is one already.
    void fail(const QString& expected) const;
    [[nodiscard]] bool isNull() const { return m_value && m_value->is_null(); }

private:
    Reader(const Json* value, std::optional<DecodeFault>* fault, const Reader* parent, std::string key, int index);
    [[nodiscard]] QString asText() const;
    [[nodiscard]] bool asBool() const;
    [[nodiscard]] double asDouble() const;
    [[nodiscard]] QDateTime asTime() const;
    [[nodiscard]] const Json* objectOrFail() const;
    [[nodiscard]] const Json* arrayOrFail() const;

    const Json* m_value; ///< null: missing
    std::optional<DecodeFault>* m_fault;
    const Reader* m_parent = nullptr;
    QString m_base;
    std::string m_key;
    int m_index = -1;
};

template<class T>
inline constexpr bool isOpenEnum = false;
template<class E>
inline constexpr bool isOpenEnum<Open<E>> = true;

template<class T>
T Reader::as() const
{
    if constexpr (std::is_same_v<T, QString>) {
        return asText();
    } else if constexpr (std::is_same_v<T, bool>) {
        return asBool();
    } else if constexpr (std::is_same_v<T, double>) {
        return asDouble();
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return asTime();
    } else if constexpr (isOpenEnum<T>) {
        return T::fromText(asText());
    } else if constexpr (std::integral<T>) {
        static_assert(sizeof(T) < 8 || std::is_signed_v<T>, "the wire has no use for more than 63 bits");
        return T(integer(qint64(std::numeric_limits<T>::min()), qint64(std::numeric_limits<T>::max())));
    } else {
        return read(*this, static_cast<T*>(nullptr));
    }
}

template<class T>
QList<T> Reader::items() const
{
    QList<T> result;
    const Json* array = arrayOrFail();
    if (!array)
        return result;
    result.reserve(qsizetype(array->size()));
    int index = 0;
    for (const Json& item : *array) {
        result.append(Reader(&item, m_fault, this, {}, index++).as<T>());
        if (!ok())
            return result;
    }
    return result;
}

template<class T>
QMap<QString, T> Reader::entries() const
{
    QMap<QString, T> result;
    const Json* object = objectOrFail();
    if (!object)
        return result;
    for (auto it = object->begin(); it != object->end(); ++it) {
        result.insert(QString::fromStdString(it.key()), Reader(&it.value(), m_fault, this, it.key(), -1).as<T>());
        if (!ok())
            return result;
    }
    return result;
}

} // namespace alien::codec
