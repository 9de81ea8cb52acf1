// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fleet/itemdecoder.h"

#include "client/fleet/causemark.h"
#include "client/fleet/interncache.h"
#include "client/fleet/jsonscan.h"
#include "client/fleet/listedurl.h"
#include "client/fleet/listwarnings.h"

#include <simdjson.h>

#include <algorithm>

namespace alien {

namespace dom = simdjson::dom;

namespace {
constexpr std::size_t maxDepth = 128;
constexpr std::size_t maxMessage = 200;

const char* typeName(dom::element value)
{
    switch (value.type()) {
    case dom::element_type::ARRAY:
        return "array";
    case dom::element_type::OBJECT:
        return "object";
    case dom::element_type::STRING:
        return "string";
    case dom::element_type::BOOL:
        return "boolean";
    case dom::element_type::NULL_VALUE:
        return "null";
    default:
        return "number";
    }
}

/// The string, or an empty view when it is something else.
std::string_view textOr(dom::element value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::string_view textAt(dom::object object, std::string_view key)
{
    dom::element value;
    return object.at_key(key).get(value) == simdjson::SUCCESS ? textOr(value) : std::string_view();
}

/// The mark of an error with its sources. Of the resources that failed together those count that failed by themselves:
/// the others were only interrupted.
std::uint64_t causeOf(dom::object error, int depth)
{
    constexpr int deepest = 32;
    CauseMark mark;
    mark.add(textAt(error, "code"), textAt(error, "message"));
    dom::array resources;
    std::vector<std::uint64_t> together;
    if (depth < deepest && error["context"]["resource_errors"].get(resources) == simdjson::SUCCESS) {
        for (const dom::element resource : resources) {
            dom::object one;
            if (resource["error"].get(one) == simdjson::SUCCESS && textAt(one, "code") != "DEPLOYMENT_INTERRUPTED")
                together.push_back(causeOf(one, depth + 1));
        }
    }
    mark.addSet(std::move(together));
    dom::object source;
    if (depth < deepest && error["source"].get(source) == simdjson::SUCCESS)
        mark.addSet({causeOf(source, depth + 1)});
    return mark.value();
}

/// At most maxMessage bytes, cut between characters.
std::string_view shortened(std::string_view text)
{
    if (text.size() <= maxMessage)
        return text;
    std::size_t end = maxMessage;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The public URLs of one resource (protocol 5): outputs.publicEndpoints at 3.x, else outputs.url.
void readUrls(ListedUrl from, dom::object outputs, std::vector<ListedUrl>& urls)
{
    std::string_view single;
    const std::size_t before = urls.size();
    for (const dom::key_value_pair field : outputs) {
        dom::object endpoints;
        if ((field.key == "url" && single.empty()) || (field.key == "publicUrl" && !textOr(field.value).empty()))
            single = textOr(field.value);
        else if (field.key == "publicEndpoints" && field.value.get(endpoints) == simdjson::SUCCESS) {
            for (const dom::key_value_pair endpoint : endpoints) {
                dom::object object;
                if (endpoint.value.get(object) != simdjson::SUCCESS)
                    continue;
                if (const std::string_view url = textAt(object, "url"); !url.empty())
                    urls.push_back({from.resource, from.type, endpoint.key, url, UrlAccess::Public});
            }
        }
    }
    if (urls.size() == before && !single.empty())
        urls.push_back({from.resource, from.type, {}, single, from.access});
}

/// protocol 2.5: outputs of a container.
bool lacksReplicas(dom::object outputs)
{
    std::int64_t current = 0;
    std::int64_t desired = 0;
    return outputs.at_key("currentReplicas").get(current) == simdjson::SUCCESS &&
           outputs.at_key("desiredReplicas").get(desired) == simdjson::SUCCESS && current < desired;
}

void readResource(std::string_view id, dom::object resource, std::vector<ListedUrl>& urls, DeploymentSummary& out)
{
    ++out.resources;
    ListedUrl from{id, {}, {}, {}, UrlAccess::Unknown};
    dom::object outputs;
    bool hasOutputs = false;
    for (const dom::key_value_pair field : resource) {
        dom::object config;
        if (field.key == "status") {
            const std::string_view status = textOr(field.value);
            if (status == "running")
                ++out.resourcesRunning;
            else if (endsWith(status, "-failed"))
                ++out.resourcesFailed;
            else if (status == "pending" || endsWith(status, "ing"))
                ++out.resourcesBusy;
        } else if (field.key == "outputs") {
            hasOutputs = field.value.get(outputs) == simdjson::SUCCESS;
        } else if (field.key == "type") {
            from.type = textOr(field.value);
        } else if (field.key == "config" && field.value.get(config) == simdjson::SUCCESS) {
            if (from.type.empty())
                from.type = textAt(config, "type");
            const std::string_view ingress = textAt(config, "ingress");
            from.access = ingress == "public"    ? UrlAccess::Public
                          : ingress == "private" ? UrlAccess::Private
                                                 : UrlAccess::Unknown;
        }
    }
    if (hasOutputs && mayHavePublicUrl(from.type))
        readUrls(from, outputs, urls);
    if (hasOutputs && from.type == "container")
        out.lacksReplicas |= lacksReplicas(outputs);
}

/// In order, counted by resource; the first one is that of the first resource, where it has several the one named api.
void keepUrls(std::vector<ListedUrl>& urls, DeploymentSummary& out)
{
    std::stable_sort(urls.begin(), urls.end(), [](const ListedUrl& a, const ListedUrl& b) {
        return a.resource != b.resource ? a.resource < b.resource : a.name < b.name;
    });
    std::string_view last;
    for (const ListedUrl& url : urls) {
        if (out.publicUrls == 0 || url.resource != last)
            ++out.publicUrls;
        last = url.resource;
        if (out.publicUrl.empty() || (url.name == "api" && url.resource == urls.front().resource))
            out.publicUrl = url.url;
        packUrl(url, out.urls);
    }
    out.urls.shrink_to_fit();
}

/// Of a state that stands twice, the last one counts alone.
void clearResources(DeploymentSummary& out)
{
    out.resources = out.resourcesRunning = out.resourcesFailed = out.resourcesBusy = out.publicUrls = 0;
    out.publicUrl.clear();
    out.urls.clear();
    out.lacksReplicas = false;
}

void readStackState(dom::element state, DeploymentSummary& out)
{
    dom::object object;
    dom::object resources;
    if (state.get(object) != simdjson::SUCCESS)
        return;
    out.hasState = true;
    clearResources(out);
    if (object.at_key("resources").get(resources) != simdjson::SUCCESS)
        return;
    std::vector<ListedUrl> urls;
    for (const dom::key_value_pair entry : resources) {
        dom::object resource;
        if (entry.value.get(resource) == simdjson::SUCCESS)
            readResource(entry.key, resource, urls, out);
    }
    keepUrls(urls, out);
}
} // namespace

struct ItemDecoder::Impl
{
    /// Which fields were there; the first seven are required.
    enum Seen : unsigned {
        SeenId = 1,
        SeenName = 2,
        SeenPlatform = 4,
        SeenStatus = 8,
        SeenGroup = 16,
        SeenRetry = 32,
        SeenCreated = 64,
        SeenAll = 127,
        SeenUpdated = 1U << 7,
        SeenState = 1U << 8,
        SeenSettings = 1U << 9,
        SeenEnvironment = 1U << 10,
        SeenError = 1U << 11,
        SeenCurrent = 1U << 12,
        SeenDesired = 1U << 13,
        SeenModel = 1U << 14,
        SeenGroupName = 1U << 15
    };

    dom::parser parser;
    InternCache words;
    std::string scratch;

    bool parse(std::string_view json, std::size_t readable, dom::element& root, FleetDecodeError& error);
    bool fail(FleetDecodeError& error, std::string_view key, const char* expected, dom::element got);
    bool text(dom::key_value_pair field, std::string_view& out, FleetDecodeError& error);
    bool optionalWord(dom::key_value_pair field, std::string_view& out, FleetDecodeError& error);
    /// `which`: the field, of Seen; 0 for one that nobody reads.
    bool readField(dom::key_value_pair field, unsigned& which, DeploymentSummary& out, FleetDecodeError& error,
                   std::vector<std::string>& warnings);
    bool readTime(dom::key_value_pair field, std::int64_t& out, FleetDecodeError& error,
                  std::vector<std::string>& warnings);
    bool readDetail(dom::key_value_pair field, unsigned& which, DeploymentSummary& out, FleetDecodeError& error);
    void readSettings(dom::element settings, DeploymentSummary& out);
    void readEnvironment(dom::element environment, DeploymentSummary& out);
    void readError(dom::element value, DeploymentSummary& out);
};

ItemDecoder::ItemDecoder()
    : m_impl(std::make_unique<Impl>())
{}

ItemDecoder::~ItemDecoder() = default;

std::size_t ItemDecoder::padding()
{
    return simdjson::SIMDJSON_PADDING;
}

bool ItemDecoder::Impl::parse(std::string_view json, std::size_t readable, dom::element& root, FleetDecodeError& error)
{
    if (parser.capacity() < json.size() || parser.max_depth() != maxDepth) {
        // Grows in steps: most items of a list are alike.
        const std::size_t room = std::max<std::size_t>(json.size() + json.size() / 2, 16384);
        if (parser.allocate(room, maxDepth) != simdjson::SUCCESS) {
            error = {0, {}, "a document that fits in memory", std::to_string(json.size()) + " bytes"};
            return false;
        }
    }
    const char* data = json.data();
    if (readable < json.size() + simdjson::SIMDJSON_PADDING) {
        scratch.reserve(json.size() + simdjson::SIMDJSON_PADDING);
        scratch.assign(json);
        data = scratch.data();
    }
    auto code = parser.parse(data, json.size(), false).get(root);
    if (code == simdjson::NUMBER_ERROR) {
        // A number that no machine word holds is no reason to lose the deployment: nothing that we read is a number.
        std::string copy(json);
        if (jsonscan::neutraliseNumbers(copy)) {
            scratch = std::move(copy);
            scratch.reserve(scratch.size() + simdjson::SIMDJSON_PADDING);
            code = parser.parse(scratch.data(), scratch.size(), false).get(root);
        }
    }
    if (code == simdjson::SUCCESS)
        return true;
    error = {0, {}, "valid JSON", simdjson::error_message(code)};
    return false;
}

bool ItemDecoder::Impl::fail(FleetDecodeError& error, std::string_view key, const char* expected, dom::element got)
{
    error = {0, "/" + std::string(key), expected, typeName(got)};
    return false;
}

bool ItemDecoder::Impl::text(dom::key_value_pair field, std::string_view& out, FleetDecodeError& error)
{
    return field.value.get(out) == simdjson::SUCCESS || fail(error, field.key, "string", field.value);
}

bool ItemDecoder::Impl::optionalWord(dom::key_value_pair field, std::string_view& out, FleetDecodeError& error)
{
    if (field.value.is_null())
        return true;
    std::string_view word;
    if (!text(field, word, error))
        return false;
    out = words.intern(word);
    return true;
}

bool ItemDecoder::Impl::readTime(dom::key_value_pair field, std::int64_t& out, FleetDecodeError& error,
                                 std::vector<std::string>& warnings)
{
    std::string_view written;
    if (!text(field, written, error))
        return false;
    const auto ms = parseTimestampMs(written);
    out = ms.value_or(0);
    if (!ms)
        warnings.push_back(std::string(field.key) + " is not a time: " + std::string(shortened(written)));
    return true;
}

void ItemDecoder::Impl::readSettings(dom::element settings, DeploymentSummary& out)
{
    dom::object object;
    if (settings.get(object) != simdjson::SUCCESS)
        return;
    if (const std::string_view model = textAt(object, "deploymentModel"); !model.empty() && out.model.empty())
        out.model = words.intern(model);
    dom::object network;
    if (object.at_key("network").get(network) != simdjson::SUCCESS)
        return;
    out.network = networkKindOf(textAt(network, "type"));
    // AWS names a list, Azure one subnet (protocol 3.3).
    dom::array subnets;
    out.namesPublicSubnets =
        (network.at_key("public_subnet_ids").get(subnets) == simdjson::SUCCESS && subnets.size() > 0) ||
        !textAt(network, "public_subnet_name").empty();
    if (out.region.empty())
        out.region = words.intern(textAt(network, "region"));
}

void ItemDecoder::Impl::readEnvironment(dom::element environment, DeploymentSummary& out)
{
    dom::object object;
    if (environment.get(object) != simdjson::SUCCESS)
        return;
    std::string_view region = textAt(object, "region");
    if (region.empty())
        region = textAt(object, "location"); // Azure's word for it
    if (!region.empty())
        out.region = words.intern(region);
}

void ItemDecoder::Impl::readError(dom::element value, DeploymentSummary& out)
{
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS) {
        out.errorMessage = shortened(textOr(value));
        CauseMark mark;
        mark.add({}, out.errorMessage);
        out.cause = mark.value();
        return;
    }
    out.cause = causeOf(object, 0);
    out.errorCode = words.intern(textAt(object, "code"));
    out.errorMessage = shortened(textAt(object, "message"));
}

/// Fields that need not be there.
bool ItemDecoder::Impl::readDetail(dom::key_value_pair field, unsigned& which, DeploymentSummary& out,
                                   FleetDecodeError& error)
{
    const std::string_view key = field.key;
    const auto is = [&](std::string_view name, unsigned bit) {
        if (key != name)
            return false;
        which = bit;
        return true;
    };
    if (is("stackState", SeenState))
        readStackState(field.value, out);
    else if (is("stackSettings", SeenSettings))
        readSettings(field.value, out);
    else if (is("environmentInfo", SeenEnvironment))
        readEnvironment(field.value, out);
    else if (is("error", SeenError))
        readError(field.value, out);
    else if (is("currentReleaseId", SeenCurrent))
        return optionalWord(field, out.currentReleaseId, error);
    else if (is("desiredReleaseId", SeenDesired))
        return optionalWord(field, out.desiredReleaseId, error);
    else if (is("deploymentModel", SeenModel))
        return optionalWord(field, out.model, error);
    else if (is("deploymentGroup", SeenGroupName)) {
        dom::object group;
        if (field.value.get(group) == simdjson::SUCCESS)
            out.groupName = words.intern(textAt(group, "name"));
    }
    return true;
}

bool ItemDecoder::Impl::readField(dom::key_value_pair field, unsigned& which, DeploymentSummary& out,
                                  FleetDecodeError& error, std::vector<std::string>& warnings)
{
    const std::string_view key = field.key;
    std::string_view value;
    const auto word = [&](std::string_view& to, unsigned bit) {
        which = bit;
        if (!text(field, value, error))
            return false;
        to = words.intern(value);
        return true;
    };
    if (key == "id" || key == "name") {
        which = key == "id" ? SeenId : SeenName;
        if (!text(field, value, error))
            return false;
        (key == "id" ? out.id : out.name) = value;
        return true;
    }
    if (key == "status")
        return word(out.status, SeenStatus);
    if (key == "platform")
        return word(out.platform, SeenPlatform);
    if (key == "deploymentGroupId")
        return word(out.groupId, SeenGroup);
    if (key == "retryRequested") {
        which = SeenRetry;
        return field.value.get(out.retryRequested) == simdjson::SUCCESS || fail(error, key, "boolean", field.value);
    }
    if (key == "createdAt") {
        which = SeenCreated;
        return readTime(field, out.createdAtMs, error, warnings);
    }
    if (key == "updatedAt") {
        which = SeenUpdated;
        return field.value.is_null() || readTime(field, out.updatedAtMs, error, warnings);
    }
    return readDetail(field, which, out, error);
}

bool ItemDecoder::decode(std::string_view json, std::size_t readable, DeploymentSummary& out, FleetDecodeError& error,
                         std::vector<std::string>& warnings)
{
    constexpr const char* required[] = {"id",       "name", "platform", "status", "deploymentGroupId", "retryRequested",
                                        "createdAt"};
    dom::element root;
    dom::object object;
    if (!m_impl->parse(json, readable, root, error))
        return false;
    if (root.get(object) != simdjson::SUCCESS) {
        error = {0, {}, "object", typeName(root)};
        return false;
    }
    unsigned seen = 0;
    const std::size_t firstWarning = warnings.size();
    for (const dom::key_value_pair field : object) {
        unsigned which = 0;
        if (!m_impl->readField(field, which, out, error, warnings))
            return false;
        if ((seen & which) != 0)
            warnings.push_back(std::string(field.key) + std::string(doubledKeyWarning));
        seen |= which;
    }
    for (unsigned bit = 0; (seen & Impl::SeenAll) != Impl::SeenAll && bit < 7; ++bit) {
        if ((seen & (1U << bit)) == 0) {
            error = {0, "/" + std::string(required[bit]), bit == 5 ? "boolean" : "string", {}};
            return false;
        }
    }
    if (out.id.empty()) {
        error = {0, "/id", "an id", "an empty string"};
        return false;
    }
    if (out.model.empty())
        out.model = m_impl->words.intern("push");
    for (std::size_t i = firstWarning; i < warnings.size(); ++i)
        warnings[i].insert(0, out.id + ": ");
    return true;
}

bool ItemDecoder::checkEnvelope(std::string_view json, FleetDecodeError& error, std::vector<std::string>& warnings)
{
    dom::element root;
    dom::object object;
    if (!m_impl->parse(json, json.size(), root, error))
        return false;
    if (root.get(object) != simdjson::SUCCESS) {
        error = {0, {}, "object", typeName(root)};
        return false;
    }
    int lists = 0;
    for (const dom::key_value_pair field : object) {
        if (field.key == "items")
            ++lists;
        else if (field.key == "nextCursor" && !field.value.is_null())
            warnings.emplace_back(partialListWarning);
    }
    if (lists == 1)
        return true;
    error = {0, "/items", "one array", lists == 0 ? "" : "the key twice"};
    return false;
}

} // namespace alien
