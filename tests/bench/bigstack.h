// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace alien::bench {

inline constexpr int kResources = 2000;

/// Three workers to one store, linked, triggered and granted.
inline QByteArray bigStack()
{
    QByteArray out = "{\n  \"id\": \"big\",\n  \"resources\": {\n";
    for (int i = 0; i < kResources; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray store = QByteArray::number(i - i % 4);
        const QByteArray reference = "{\"type\": \"kv\", \"id\": \"r" + store + "\"}";
        out += i > 0 ? ",\n" : "";
        if (i % 4 == 0)
            out += "    \"r" + n + "\": {\n      \"config\": {\"type\": \"kv\", \"id\": \"r" + n +
                   "\"},\n      \"lifecycle\": \"frozen\",\n      \"dependencies\": []\n    }";
        else
            out +=
                "    \"r" + n + "\": {\n      \"config\": {\n        \"type\": \"worker\",\n        \"id\": \"r" + n +
                "\",\n        \"code\": {\"type\": \"image\", \"image\": \"registry.example/team/service-" + n +
                ":2026.11.3\"},\n        \"permissions\": \"execution\",\n        \"links\": [" + reference +
                "],\n        \"triggers\": [{\"type\": \"schedule\", \"cron\": \"0 * * * *\"}],\n        \"memoryMb\": "
                "512,\n        \"environment\": {\"LOG_LEVEL\": \"info\", \"SERVICE\": \"service-" +
                n + "\"}\n      },\n      \"lifecycle\": \"live\",\n      \"dependencies\": [" + reference + "]\n    }";
    }
    return out + "\n  },\n  \"permissions\": {\"profiles\": {\"execution\": {\"*\": [\"kv/data-read\"]}}}\n}";
}

} // namespace alien::bench
