// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stack/stackdocument.h"
#include "models/stack/stackview.h"

#include <random>

namespace alien::test {

using namespace Qt::StringLiterals;

inline QByteArray storage(const QByteArray& id)
{
    return "{\"config\":{\"type\":\"storage\",\"id\":\"" + id + "\"},\"lifecycle\":\"frozen\",\"dependencies\":[]}";
}

/// A worker with a link, two triggers and a grant, and what it uses: good in every rule on every platform.
inline QByteArray stackText()
{
    return "{\"id\": \"demo\", \"resources\": {\n"
           "  \"api\": {\"config\": {\"type\": \"worker\", \"id\": \"api\", \"links\": [{\"type\": \"storage\", "
           "\"id\": "
           "\"files\"}, {\"type\": \"queue\", \"id\": \"tasks\"}], \"triggers\": [{\"type\": \"queue\", \"queue\": "
           "{\"type\": \"queue\", \"id\": \"tasks\"}}, {\"type\": \"schedule\", \"cron\": \"0 * * * *\"}], "
           "\"permissions\": \"execution\", \"code\": {\"type\": \"image\", \"image\": \"registry.example/api:1\"}, "
           "\"ingress\": \"public\"}, \"lifecycle\": \"live\", \"dependencies\": [{\"type\": \"queue\", \"id\": "
           "\"tasks\"}]},\n"
           "  \"files\": {\"config\": {\"type\": \"storage\", \"id\": \"files\"}, \"lifecycle\": \"frozen\", "
           "\"dependencies\": []},\n"
           "  \"tasks\": {\"config\": {\"type\": \"queue\", \"id\": \"tasks\"}, \"lifecycle\": \"frozen\", "
           "\"dependencies\": []}},\n"
           " \"permissions\": {\"profiles\": {\"execution\": {\"*\": [\"storage/data-read\"], \"tasks\": "
           "[\"queue/data-write\"]}}}}";
}

inline QByteArray stackBody(const QStringList& platforms)
{
    QByteArray out = "{";
    for (const QString& platform : platforms)
        out += (out.size() > 1 ? ", \"" : "\"") + platform.toUtf8() + "\": " + stackText();
    return out + "}\n";
}

/// Resources of several types with links, triggers, dependencies, grants and odd spacing.
inline QByteArray randomStack(std::mt19937& random, int resources)
{
    const auto pick = [&random](int n) { return int(random() % unsigned(n)); };
    const auto gap = [&]() -> QByteArray { return QByteArray(pick(3), ' ') + (pick(5) == 0 ? "\n" : ""); };
    const QByteArrayList types{"worker", "storage", "queue", "kv", "vault"};
    QByteArrayList ids;
    QByteArrayList kinds;
    for (int i = 0; i < resources; ++i) {
        kinds.append(types.at(pick(5)));
        ids.append("r" + QByteArray::number(i) + (pick(2) ? "-x" : ""));
    }
    const auto ref = [&] {
        const int i = pick(resources);
        return "{\"type\":" + gap() + "\"" + kinds.at(i) + "\",\"id\":\"" + ids.at(i) + "\"" + gap() + "}";
    };
    const auto list = [&](auto item) {
        QByteArray out = "[" + gap();
        for (int i = pick(4); i > 0; --i)
            out += item() + gap() + (i > 1 ? "," : "");
        return out + "]";
    };
    QByteArray out = "{" + gap() + "\"id\":\"s\",\"resources\":{";
    for (int i = 0; i < resources; ++i) {
        out += (i ? "," : "") + gap() + "\"" + ids.at(i) + "\":" + gap() + "{\"config\":{\"type\":\"" + kinds.at(i) +
               "\",\"id\":\"" + ids.at(i) + "\"";
        if (kinds.at(i) == "worker")
            out += ",\"links\":" + list(ref) + ",\"memoryMb\":1e3,\"triggers\":" + list([&] {
                       return "{\"type\":\"queue\",\"queue\":" + ref() + "}";
                   });
        out += "},\"dependencies\":" + gap() + list(ref) + ",\"lifecycle\":\"live\"}";
    }
    out += "},\"permissions\":{\"profiles\":{\"p\":{\"*\":[]";
    for (int i = 0; i < resources; ++i) {
        if (pick(3) == 0)
            out += "," + gap() + "\"" + ids.at(i) + "\":[\"a/b\"]";
    }
    return out + "}}}}";
}

/// One step of any kind, some of which are refused.
inline void randomEdit(StackDocument& document, std::mt19937& random)
{
    const auto pick = [&random](int n) { return int(random() % unsigned(n)); };
    const QStringList platforms = document.platforms();
    if (platforms.isEmpty())
        return document.setText("{\"aws\": " + randomStack(random, 3) + "}");
    const QString& platform = platforms.at(pick(int(platforms.size())));
    const QStringList ids = StackView(document.stack(platform), StackDialect::V1).resourceIds();
    const QString id = ids.isEmpty() ? u"none"_s : ids.at(pick(int(ids.size())));
    const QString fresh = u"n%1"_s.arg(pick(1000));
    switch (pick(9)) {
    case 0:
        document.renameResource({platform}, id, fresh);
        break;
    case 1:
        document.duplicateResource(platforms, id, fresh);
        break;
    case 2:
        document.removeResource(platforms, id, pick(2) == 0);
        break;
    case 3:
        document.addResource(platforms, fresh, storage(fresh.toUtf8()));
        break;
    case 4:
        document.apply(platform, {StackEdit::set(resourcePointer(id, u"/config/environment/A"_s), "\"b\"")}, u"env"_s);
        break;
    case 5: {
        QByteArray text = document.platformText(platform);
        text.insert(pick(int(text.size()) + 1), pick(2) ? "}" : "x");
        document.setPlatformText(platform, text);
        break;
    }
    case 6: {
        QByteArray text = document.platformText(platform);
        text.remove(pick(int(text.size()) + 1), 1);
        document.setPlatformText(platform, text);
        break;
    }
    case 7:
        document.copyPlatform(platform, fresh);
        break;
    default:
        if (platforms.size() > 1)
            document.removePlatform(platform);
        break;
    }
}

} // namespace alien::test
