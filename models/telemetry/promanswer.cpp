// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/promanswer.h"

#include "client/fromutf8.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace alien {

namespace {

using Json = nlohmann::json;
using telemetry::Sample;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alien::PromAnswer)
};

QString textOf(const Json& value)
{
    return value.is_string()   ? fromUtf8(value.get_ref<const std::string&>())
           : value.is_number() ? fromUtf8(value.dump())
                               : QString();
}

/// "1.5", "NaN", "+Inf": as the answer's texts have them.
double numberOf(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::numeric_limits<double>::quiet_NaN();
    std::string_view text = value.get_ref<const std::string&>();
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double out = std::numeric_limits<double>::quiet_NaN();
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

/// [seconds, "value"]
bool sampleOf(const Json& pair, Sample& out)
{
    if (!pair.is_array() || pair.size() != 2 || !pair[0].is_number())
        return false;
    const double value = numberOf(pair[1]);
    const double ms = pair[0].get<double>() * 1000;
    if (!(std::abs(ms) < 9e15))
        return false;
    const auto t = std::int64_t(std::llround(ms));
    // What is infinite cannot be drawn either.
    out = std::isfinite(value) ? Sample::at(t, value) : Sample::gap(t);
    return true;
}

TelemetryLabels labelsOf(const Json& object)
{
    TelemetryLabels out;
    if (object.is_object()) {
        for (const auto& [key, value] : object.items())
            out.insert(fromUtf8(key), textOf(value));
    }
    return out;
}

void takeTexts(const Json& body, const char* key, QStringList& out)
{
    const auto list = body.find(key);
    if (list == body.end() || !list->is_array())
        return;
    for (const Json& text : *list)
        out.append(textOf(text));
}

/// The envelope; null with `error` when there is no data.
struct Envelope
{
    Json body;
    QString errorType;
    QString error;
    QStringList warnings;

    explicit Envelope(const QByteArray& bytes)
    {
        constexpr int deepest = 64;
        try {
            body = Json::parse(bytes.begin(), bytes.end(),
                               [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; });
        } catch (const Json::exception&) {
            body = nullptr;
        }
        if (!body.is_object() || !body.contains("status")) {
            error = Words::tr("The server's answer is not that of Prometheus' API.");
            body = Json::object();
            return;
        }
        takeTexts(body, "warnings", warnings);
        takeTexts(body, "infos", warnings);
        // VictoriaMetrics cluster, when a part of its storage is away.
        if (const auto partial = body.find("isPartial"); partial != body.end() && partial->is_boolean() && *partial)
            warnings.append(Words::tr("A part of the server's storage did not answer; something may be missing here."));
        if (textOf(body["status"]) == "success"_L1)
            return;
        errorType = textOf(body.value("errorType", Json()));
        error = textOf(body.value("error", Json()));
        if (error.isEmpty())
            error = Words::tr("The server refused without saying why.");
    }
    [[nodiscard]] Json data() const { return body.value("data", Json()); }
};

/// What looks samples up halves them; servers send them in order, but nothing makes them. The first of a time counts.
void order(std::vector<Sample>& samples)
{
    const auto earlier = [](const Sample& a, const Sample& b) { return a.t < b.t; };
    const auto backwards = [](const Sample& a, const Sample& b) { return a.t >= b.t; };
    if (std::adjacent_find(samples.begin(), samples.end(), backwards) == samples.end())
        return;
    std::stable_sort(samples.begin(), samples.end(), earlier);
    const auto together = [](const Sample& a, const Sample& b) { return a.t == b.t; };
    samples.erase(std::unique(samples.begin(), samples.end(), together), samples.end());
}

bool takeSeries(const Json& item, bool isMatrix, PromAnswer& out)
{
    PromAnswer::Series series;
    series.labels = labelsOf(item.value("metric", Json()));
    const auto values = item.find(isMatrix ? "values" : "value");
    if (values == item.end()) {
        out.skipped += item.contains(isMatrix ? "histograms" : "histogram");
        return true;
    }
    Sample sample;
    if (!isMatrix) {
        if (!sampleOf(*values, sample))
            return false;
        series.samples.push_back(sample);
    } else {
        if (!values->is_array())
            return false;
        series.samples.reserve(values->size());
        for (const Json& pair : *values) {
            if (!sampleOf(pair, sample))
                return false;
            series.samples.push_back(sample);
        }
        order(series.samples);
    }
    out.series.push_back(std::move(series));
    return true;
}

PromAnswer::Kind kindOf(const QString& name)
{
    return name == "matrix"_L1   ? PromAnswer::Kind::Matrix
           : name == "vector"_L1 ? PromAnswer::Kind::Vector
           : name == "scalar"_L1 ? PromAnswer::Kind::Scalar
           : name == "string"_L1 ? PromAnswer::Kind::String
                                 : PromAnswer::Kind::None;
}

bool takeResult(const Json& data, PromAnswer& out)
{
    if (!data.is_object())
        return false;
    out.kind = kindOf(textOf(data.value("resultType", Json())));
    const Json result = data.value("result", Json());
    switch (out.kind) {
    case PromAnswer::Kind::Matrix:
    case PromAnswer::Kind::Vector:
        if (!result.is_array())
            return false;
        for (const Json& item : result) {
            if (!item.is_object() || !takeSeries(item, out.kind == PromAnswer::Kind::Matrix, out))
                return false;
        }
        return true;
    case PromAnswer::Kind::Scalar: {
        Sample sample;
        if (!sampleOf(result, sample))
            return false;
        out.series.push_back({{}, {sample}});
        return true;
    }
    case PromAnswer::Kind::String:
        out.text = result.is_array() && result.size() == 2 ? textOf(result[1]) : QString();
        return true;
    case PromAnswer::Kind::None:
        break;
    }
    return false;
}

MetricKind kindOfType(const QString& type)
{
    return type == "gauge"_L1       ? MetricKind::Gauge
           : type == "counter"_L1   ? MetricKind::Counter
           : type == "histogram"_L1 ? MetricKind::Histogram
                                    : MetricKind::Unknown;
}

} // namespace

PromAnswer PromAnswer::decode(const QByteArray& bytes)
{
    const Envelope envelope(bytes);
    PromAnswer out;
    out.errorType = envelope.errorType;
    out.error = envelope.error;
    out.warnings = envelope.warnings;
    if (!out.error.isEmpty())
        return out;
    try {
        out.ok = takeResult(envelope.data(), out);
    } catch (const Json::exception&) {
        out.ok = false;
    }
    if (!out.ok) {
        out.series.clear();
        out.error = Words::tr("The server's answer has no result that this console knows.");
    }
    if (out.skipped > 0)
        out.warnings.append(
            Words::tr("%n native histogram(s) cannot be drawn; use histogram_quantile().", nullptr, out.skipped));
    return out;
}

PromNames PromNames::decode(const QByteArray& bytes)
{
    const Envelope envelope(bytes);
    PromNames out{false, envelope.error, envelope.warnings, {}};
    if (!out.error.isEmpty())
        return out;
    const Json data = envelope.data();
    if (!data.is_array()) {
        out.error = Words::tr("The server's answer is not a list of names.");
        return out;
    }
    for (const Json& name : data)
        out.names.append(textOf(name));
    out.ok = true;
    return out;
}

PromMetadata PromMetadata::decode(const QByteArray& bytes)
{
    const Envelope envelope(bytes);
    PromMetadata out{false, envelope.error, {}};
    if (!out.error.isEmpty())
        return out;
    const Json data = envelope.data();
    if (data.is_object()) {
        for (const auto& [name, list] : data.items()) {
            const Json first = list.is_array() && !list.empty() && list[0].is_object() ? list[0] : Json::object();
            out.metrics.append({fromUtf8(name), textOf(first.value("unit", Json())),
                                textOf(first.value("help", Json())), kindOfType(textOf(first.value("type", Json()))), 0,
                                0});
        }
    }
    out.ok = true;
    return out;
}

} // namespace alien
