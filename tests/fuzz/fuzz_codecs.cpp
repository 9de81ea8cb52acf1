// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the answer that is expected; the rest is what came. Whatever it is, it ends in a value or in a
// fault that says where and what was expected there.
#include "client/codec/errorcodec.h"
#include "client/codec/wire.h"
#include "client/codec/writer.h"
#include "client/documentedit.h"
#include "tests/fuzz/fuzzing.h"

using namespace alien;
using namespace alien::codec;
using fuzz::require;

namespace {

void checkFault(const DecodeFault& fault, const QByteArray& body)
{
    require(!fault.expected.isEmpty() && fault.expected.isValidUtf16());
    require(fault.rawValue.size() <= 200 && fault.rawValue.isValidUtf16());
    const Document document = Document::parse(body);
    if (document.isNull()) {
        require(fault.offset >= 0 && fault.offset <= body.size() && fault.line >= 1 && fault.column >= 1);
        return;
    }
    require(fault.pointer.isEmpty() || fault.pointer.startsWith(QLatin1Char('/')));
    require(!fault.missing || !document.at(fault.pointer));
}

template<class T>
void check(const Decoded<T>& decoded, const QByteArray& body)
{
    if (const auto* fault = std::get_if<DecodeFault>(&decoded))
        checkFault(*fault, body);
}

template<class T>
void checkValue(const QByteArray& body)
{
    check(decode<T>(body), body);
    check(decodeList<T>(body, "items"), body);
}

using Check = void (*)(const QByteArray&);

constexpr Check checks[] = {
    checkValue<Whoami>,
    checkValue<DeploymentGroup>,
    checkValue<MintedToken>,
    checkValue<TokenInfo>,
    checkValue<DeleteAnswer>,
    checkValue<PresignedRequest>,
    checkValue<BodySpec>,
    checkValue<CommandStatus>,
    checkValue<CommandPayload>,
    checkValue<CreatedCommand>,
    checkValue<UploadCompleted>,
    checkValue<Lease>,
    [](const QByteArray& body) { check(decodeDeployment(body), body); },
    [](const QByteArray& body) { check(decodeDeployments(body), body); },
    [](const QByteArray& body) { check(decodeCreatedDeployment(body), body); },
    [](const QByteArray& body) { check(decodeDeploymentInfo(body), body); },
    [](const QByteArray& body) { check(decodeRelease(body), body); },
    [](const QByteArray& body) { check(decodeReleases(body), body); },
    [](const QByteArray& body) { check(decodeLeases(body), body); },
    [](const QByteArray& body) { check(decodeObject(body), body); },
};

void checkTexts(const QByteArray& body)
{
    const QString text = QString::fromUtf8(body);
    const Document quoted = Document::parse(Writer::quoted(text));
    require(!quoted.isNull() && quoted.root().text() == text);
    const std::string_view view(body.constData(), std::size_t(body.size()));
    if (const auto time = parseTimestamp(view))
        require(parseTimestamp(formatTimestamp(*time).toStdString()) == time || time->date().year() > 9999 ||
                time->date().year() < 0);
}

/// nlohmann is asked what JSON is; ours refuses depth beyond its limit only.
void checkGrammar(const QByteArray& body, const Document& document)
{
    QString unused;
    const std::string_view view(body.constData(), std::size_t(body.size()));
    if (!document.isNull()) {
        const auto json = parseJson(document.root().raw(), unused);
        require(json || unused.contains(QLatin1String("too large")));
        return;
    }
    require(!document.error().text.isEmpty());
    // For nlohmann a NUL ends the text.
    if (!body.contains('\0') && Json::accept(view))
        require(body.count('[') + body.count('{') > Document::kMaxDepth);
}

void checkNode(const Document& document, const Document::Node& node, int& left)
{
    if (--left < 0)
        return;
    const QByteArray source = document.source();
    const std::string_view raw = node.raw();
    require(node.offset() >= 0 && node.offset() + qint64(raw.size()) <= source.size());
    require(source.mid(node.offset(), qsizetype(raw.size())) == QByteArrayView(raw.data(), qsizetype(raw.size())));
    static_cast<void>(node.text());
    static_cast<void>(node.number());
    static_cast<void>(node.integer());
    if (!document.hasDuplicateKeys())
        require(document.at(node.pointer()) == node);
    for (int i = 0; i < node.size(); ++i) {
        require(node.at(i).parent() == node);
        checkNode(document, node.at(i), left);
    }
    static_cast<void>(alienErrorFrom(node));
}

/// Putting in what stands there changes nothing; what was added comes out again.
void checkEdits(const Document& document)
{
    const Document::Node root = document.root();
    if (root.type() != Document::Type::Object && root.type() != Document::Type::Array)
        return;
    for (int i = 0; i < std::min(root.size(), 8); ++i) {
        const Document::Node child = root.at(i);
        if (!(document.at(child.pointer()) == child))
            continue; // its name stands twice: the pointer leads to the last of them
        const QByteArray raw(child.raw().data(), qsizetype(child.raw().size()));
        DocumentEdit same(document);
        require(same.replace(child.pointer(), raw) && same.result() == document.source());
        DocumentEdit without(document);
        require(without.remove(child.pointer()));
        const Document rest = Document::parse(without.result());
        require(!rest.isNull() && rest.root().size() == root.size() - 1);
    }
    const bool object = root.type() == Document::Type::Object;
    const QString name = QStringLiteral("none of \"these\"/~");
    DocumentEdit more(document);
    if (object ? !more.addMember(u"", name, "1e3") : !more.addItem(u"", "1e3"))
        return;
    const Document longer = Document::parse(more.result());
    require(!longer.isNull() && longer.root().size() == root.size() + 1);
    require(longer.root().at(root.size()).raw() == "1e3");
    if (object)
        require(longer.root().keyAt(root.size()) == name);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body = fuzz::bytesOf(data + 1, size - 1);
    checks[data[0] % std::size(checks)](body);
    checkTexts(body);
    const Document document = Document::parse(body);
    checkGrammar(body, document);
    if (document.isNull())
        return 0;
    require(document.source() == body);
    int left = 500;
    checkNode(document, document.root(), left);
    checkEdits(document);
    return 0;
}
