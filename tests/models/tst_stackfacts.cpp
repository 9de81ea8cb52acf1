// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stack/cloudmapping.h"
#include "models/stack/codesamples.h"
#include "models/stack/cron.h"
#include "models/stack/customdomains.h"
#include "models/stack/stackcompletion.h"
#include "models/stack/stackdiff.h"
#include "models/stack/stackmerge.h"
#include "models/stack/stacktemplates.h"
#include "tests/models/stackfixture.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

StackResource resource(const char* config)
{
    static QList<Document> kept;
    kept.append(Document::parse(json("{'config':") + json(config) + json(",'lifecycle':'live'}")));
    return {kept.last().at(u"/config/id").text(), kept.last().root(), StackDialect::V1};
}

QStringList changes(const QByteArray& before, const QByteArray& after)
{
    QStringList out;
    const StackDiff diff = StackDiff::between(Document::parse(before), Document::parse(after), StackDialect::V1);
    for (const ResourceChange& change : diff.resources) {
        out.append(u"%1 %2"_s.arg(QStringLiteral("+~-").at(int(change.kind))).arg(change.id));
        for (const FieldChange& field : change.fields)
            out.append(u"%1 %2: %3 -> %4"_s.arg(QStringLiteral("+~-").at(int(field.kind)))
                           .arg(field.name, QString::fromUtf8(field.before), QString::fromUtf8(field.after)));
    }
    for (const FieldChange& field : diff.fields)
        out.append(u"stack %1"_s.arg(field.name));
    return out;
}

} // namespace

class StackFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultsOrderAndSpellingAreNoDifference()
    {
        const QByteArray before = stackText();
        QByteArray after = before;
        after.replace("\"type\": \"worker\", \"id\": \"api\"",
                      "\"id\": \"\\u0061pi\", \"memoryMb\": 256, \"concurrencyLimit\": null, \"type\": \"worker\"");
        after.replace("{\"type\": \"storage\", \"id\": \"files\"}, {\"type\": \"queue\", \"id\": \"tasks\"}]",
                      "{\"id\": \"tasks\", \"type\": \"queue\"}, {\"type\": \"storage\", \"id\": \"files\"}]");
        after.replace("\"permissions\": {\"profiles\"", "\"permissions\": {\"management\": \"auto\", \"profiles\"");
        QVERIFY(after != before);
        QCOMPARE(changes(before, after), QStringList());
        QCOMPARE(changes(before, before), QStringList());
    }

    void everyChangeIsTold()
    {
        QByteArray after = stackText();
        after.replace("\"ingress\": \"public\"", "\"memoryMb\": 512, \"environment\": {\"A\": \"1\"}");
        after.replace("registry.example/api:1", "registry.example/api:2");
        after.replace("[{\"type\": \"storage\", \"id\": \"files\"}, ", "[");
        after.replace("\"tasks\": {\"config\": {\"type\": \"queue\", \"id\": \"tasks\"}",
                      "\"jobs\": {\"config\": {\"type\": \"queue\", \"id\": \"jobs\"}");
        QCOMPARE(changes(stackText(), after),
                 (QStringList{u"+ jobs"_s, u"~ api"_s, u"- links: {\"type\": \"storage\", \"id\": \"files\"} -> "_s,
                              u"~ code / image: \"registry.example/api:1\" -> \"registry.example/api:2\""_s,
                              u"~ memoryMb: 256 -> 512"_s, u"+ environment / A:  -> \"1\""_s,
                              u"~ ingress: \"public\" -> \"private\""_s, u"- tasks"_s}));
    }

    void platformsAreCompared()
    {
        const auto stacks = [](const QStringList& names) { return platformStacks(stackBody(names)); };
        const QList<StackDiff> diff =
            StackDiff::between(stacks({u"aws"_s, u"gcp"_s}), stacks({u"aws"_s, u"azure"_s}), StackDialect::V1);
        QCOMPARE(int(diff.size()), 2);
        QCOMPARE(diff.at(0).platform, u"azure"_s);
        QCOMPARE(diff.at(0).kind, ChangeKind::Added);
        QCOMPARE(int(diff.at(0).ids(ChangeKind::Added).size()), 3);
        QCOMPARE(diff.at(1).kind, ChangeKind::Removed);
    }

    void whatOthersPublishedMeanwhileIsMergedOrShown()
    {
        const QString image = u"/resources/api/config/code/image"_s;
        StackDocument base;
        base.load(stackBody({u"aws"_s, u"gcp"_s}), StackDialect::V1);
        StackDocument mine;
        mine.load(base.text(), StackDialect::V1);
        StackDocument theirs;
        theirs.load(base.text(), StackDialect::V1);
        const auto merge = [&] {
            return StackMerge::of(platformStacks(base.text()), platformStacks(mine.text()),
                                  platformStacks(theirs.text()), StackDialect::V1);
        };
        QVERIFY(!merge().isMoved());
        // Another resource, a new platform: taken. The same resource, differently: shown. The same change: nothing.
        QVERIFY(mine.apply(u"aws"_s, {StackEdit::set(image, "\"mine\"")}, {}));
        QVERIFY(mine.apply(u"gcp"_s, {StackEdit::set(image, "\"both\"")}, {}));
        QVERIFY(theirs.apply(
            u"aws"_s,
            {StackEdit::set(image, "\"theirs\""), StackEdit::set(u"/resources/files/config/versioning"_s, "true"),
             StackEdit::set(u"/resources/more"_s, storage("more")), StackEdit::set(u"/permissions/profiles/p"_s, "{}")},
            {}));
        QVERIFY(theirs.apply(u"gcp"_s, {StackEdit::set(image, "\"both\"")}, {}));
        QVERIFY(theirs.copyPlatform(u"gcp"_s, u"azure"_s));
        const StackMerge merged = merge();
        QVERIFY(merged.isMoved());
        QCOMPARE(int(merged.conflicts.size()), 1);
        QCOMPARE(merged.conflicts.first().resource, u"api"_s);
        QVERIFY(merged.conflicts.first().mine.contains("\"mine\""));
        QVERIFY(merged.conflicts.first().theirs.contains("\"theirs\""));
        QCOMPARE(merged.newPlatforms.keys(), QStringList{u"azure"_s});
        QCOMPARE(merged.edits.keys(), QStringList{u"aws"_s});
        QVERIFY(mine.apply(u"aws"_s, merged.edits.value(u"aws"_s), {}));
        QVERIFY(mine.addPlatform(u"azure"_s, merged.newPlatforms.value(u"azure"_s)));
        // What is left between the two is the conflict.
        const QList<StackDiff> left =
            StackDiff::between(platformStacks(theirs.text()), platformStacks(mine.text()), StackDialect::V1);
        QCOMPARE(int(left.size()), 1);
        QCOMPARE(left.first().ids(ChangeKind::Changed), QStringList{u"api"_s});
        QVERIFY(left.first().fields.isEmpty());
        // A platform that one side took away is shown.
        QVERIFY(mine.removePlatform(u"gcp"_s));
        QCOMPARE(int(merge().conflicts.size()), 2);
    }

    void numbersAreComparedByValue()
    {
        const auto same = [](const char* a, const char* b) {
            const Document left = Document::parse(a);
            const Document right = Document::parse(b);
            return sameValue(left.root(), right.root());
        };
        QVERIFY(same("1e3", "1000"));
        QVERIFY(same("1000.0", "10e2"));
        QVERIFY(same("0", "-0.0"));
        QVERIFY(!same("18446744073709551616", "18446744073709551617"));
        QVERIFY(!same("1", "-1"));
        QVERIFY(!same("1", "\"1\""));
        QVERIFY(same("{\"a\":1,\"b\":[1,{}]}", "{\"b\":[1,{}],\"a\":1.0}"));
        QVERIFY(!same("[1,2]", "[2,1]"));
    }

    void cronIsReadInPlainWords_data()
    {
        QTest::addColumn<QString>("cron");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* cron, const char* words) {
            QTest::newRow(cron) << QString::fromLatin1(cron) << QString::fromLatin1(words);
        };
        row("0 * * * *", "every hour");
        row("* * * * *", "every minute");
        row("*/15 * * * *", "every 15 minutes");
        row("30 * * * *", "every hour, at minute 30");
        row("30 8 * * *", "at 08:30");
        row("0 6 * * 1-5", "at 06:00 on Monday to Friday");
        row("0 6,18 * * *", "at 06:00 and 18:00");
        row("0 0 1 * *", "at 00:00 on day 1 of the month");
        row("0 0 1 jan *", "at 00:00 on day 1 of the month in January");
        row("0 */6 * * *", "every 6 hours");
        row("0 12 * * 7", "at 12:00 on Sunday");
        row("0 12 13 * fri", "at 12:00 on day 13 of the month or on Friday");
    }
    void cronIsReadInPlainWords()
    {
        QFETCH(QString, cron);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale::c());
        QString error;
        const auto parsed = Cron::parse(cron, &error);
        QVERIFY2(parsed, qPrintable(error));
        QCOMPARE(parsed->words(), words);
    }

    void cronMistakesAreExplained()
    {
        for (const auto* bad : {"", "* * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "* * * 13 *", "* * * * 8",
                                "5-1 * * * *", "*/0 * * * *", "a * * * *", "1,,2 * * * *", "1- * * * *"}) {
            QString error;
            QVERIFY2(!Cron::parse(QString::fromLatin1(bad), &error), bad);
            QVERIFY(!error.isEmpty());
        }
    }

    void completionKnowsThePlace_data()
    {
        QTest::addColumn<QString>("typed"); // in the config of a worker, up to the cursor
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* typed, const QStringList& words) {
            QTest::newRow(typed) << QString::fromLatin1(typed).replace(u'\'', u'"') << words;
        };
        row("'mem", {u"memoryMb"_s});
        row("'ingress': '", {u"private"_s, u"public"_s});
        row("'ingress': 'pu", {u"public"_s});
        row("'commandsEnabled': t", {u"true"_s});
        row("'memoryMb': 5", {});
        row("'links': [{'type': 'storage', 'id': '", {u"files"_s});
        row("'links': [{'id': '", {u"api"_s, u"files"_s, u"tasks"_s});
        row("'triggers': [{'type': '", {u"queue"_s, u"schedule"_s, u"storage"_s});
        row("'triggers': [{'type': 'queue', 'queue': {'id': '", {u"tasks"_s});
        row("'permissions': '", {u"execution"_s});
        row("'code': {'type': 'image', 'im", {u"image"_s});
        row("'readinessProbe': {'", {u"method"_s, u"path"_s});
        row("'ingress': 'public', 'ing", {});
    }
    void completionKnowsThePlace()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, words);
        const Document known = Document::parse(stackText());
        const QByteArray text =
            json("{'id': 'x', 'resources': {'api': {'config': {'type': 'worker', ") + typed.toUtf8();
        const StackCompletion completion = StackCompletion::at(text, text.size(), known, StackDialect::V1);
        QCOMPARE(completion.words, words);
        // The same with the rest of the text behind it.
        QCOMPARE(StackCompletion::at(text + "\n }}}", text.size(), known, StackDialect::V1).words, words);
    }

    void completionOutsideOfResources()
    {
        const Document known = Document::parse(stackText());
        const auto words = [&known](const char* typed, StackDialect dialect = StackDialect::V1) {
            const QByteArray text = json(typed);
            return StackCompletion::at(text, text.size(), known, dialect).words;
        };
        QVERIFY(words("{'").contains(u"resources"_s));
        QVERIFY(!words("{'").contains(u"inputs"_s));
        QVERIFY(words("{'", StackDialect::V3).contains(u"inputs"_s));
        QCOMPARE(words("{'resources': {'a': {'lifecycle': '"), (QStringList{u"frozen"_s, u"live"_s}));
        QVERIFY(words("{'resources': {'a': {'config': {'type': 'q").contains(u"queue"_s));
        QCOMPARE(words("{'permissions': {'profiles': {'execution': {'files': ['storage/data-"),
                 (QStringList{u"storage/data-read"_s, u"storage/data-write"_s}));
        QCOMPARE(words("{'permissions': {'profiles': {'execution': {'f"), QStringList{u"files"_s});
        QCOMPARE(words(""), QStringList());
        QCOMPARE(words("}}}]]]"), QStringList());
    }

    void theNextRunsAreTold()
    {
        const QDateTime now({2026, 11, 21}, {14, 7}, Qt::UTC); // a Saturday
        const auto next = [&now](const char* cron, int count) {
            QStringList out;
            for (const QDateTime& at : Cron::parse(QString::fromLatin1(cron))->next(now, count))
                out.append(at.toString(u"MM-dd HH:mm"_s));
            return out;
        };
        QCOMPARE(next("0 * * * *", 3), (QStringList{u"11-21 15:00"_s, u"11-21 16:00"_s, u"11-21 17:00"_s}));
        QCOMPARE(next("0 6 * * 1-5", 2), (QStringList{u"11-23 06:00"_s, u"11-24 06:00"_s}));
        QCOMPARE(next("0 0 13 * 5", 3), (QStringList{u"11-27 00:00"_s, u"12-04 00:00"_s, u"12-11 00:00"_s}));
        QCOMPARE(next("0 0 29 2 *", 1), QStringList{u"02-29 00:00"_s});
        QCOMPARE(next("0 0 31 2 *", 5), QStringList());
        QCOMPARE(next("7 14 * * *", 1), QStringList{u"11-22 14:07"_s});
    }

    void aResourceBecomesAServiceOfEachCloud()
    {
        const StackResource api =
            resource("{'type':'worker','id':'api','ingress':'public','memoryMb':5120,'links':[],'triggers':[]}");
        const CloudMapping aws = CloudMapping::of(api, u"aws"_s);
        QCOMPARE(aws.service, u"Lambda, API Gateway HTTP API"_s);
        QCOMPARE(aws.urlFormat, u"{id}.execute-api.{region}.amazonaws.com"_s);
        QVERIFY(aws.fits);
        QVERIFY(!CloudMapping::of(api, u"azure"_s).fits);
        QVERIFY(CloudMapping::of(api, u"local"_s).urlFormat.isEmpty());
        const StackResource inside = resource("{'type':'worker','id':'in'}");
        QCOMPARE(CloudMapping::of(inside, u"gcp"_s).service, u"Cloud Run"_s);
        QVERIFY(CloudMapping::of(inside, u"gcp"_s).certificate.isEmpty());
        QCOMPARE(CloudMapping::of(resource("{'type':'kv','id':'c'}"), u"azure"_s).service, u"Table Storage"_s);
        for (const auto* type : {"worker", "container", "daemon", "storage", "kv", "queue", "vault", "build"}) {
            const QByteArray config = "{'type':'" + QByteArray(type) + "','id':'c'}";
            for (const QString& platform : {u"aws"_s, u"gcp"_s, u"azure"_s, u"local"_s})
                QVERIFY2(!CloudMapping::of(resource(config.constData()), platform).service.isEmpty(), type);
        }
    }

    void samplesNameTheResourceAndItsBinding()
    {
        for (const auto* type : {"storage", "kv", "queue", "vault"}) {
            const QByteArray config = "{'type':'" + QByteArray(type) + "','id':'my-data'}";
            const QList<CodeSample> samples = codeSamples(resource(config.constData()));
            QVERIFY(samples.size() >= 4);
            for (const CodeSample& sample : samples) {
                QVERIFY(!sample.title.isEmpty());
                QVERIFY(!sample.code.contains(u"@id@"_s) && !sample.code.contains(u"@binding@"_s));
                QVERIFY(sample.code.contains(u"\"my-data\""_s) || sample.code.contains(u"ALIEN_MY_DATA_BINDING"_s));
            }
        }
        for (const auto* type : {"storage", "kv", "queue", "vault"}) {
            QStringList native;
            const QByteArray config = "{'type':'" + QByteArray(type) + "','id':'my-data'}";
            for (const CodeSample& sample : codeSamples(resource(config.constData())))
                native.append(sample.platform);
            for (const QString& platform : {u"aws"_s, u"gcp"_s, u"azure"_s})
                QCOMPARE(int(native.count(platform)), 2);
        }
        const QList<CodeSample> worker = codeSamples(
            resource("{'type':'worker','id':'w','ingress':'public','commandsEnabled':true,'triggers':[{'type':'queue',"
                     "'queue':{'type':'queue','id':'tasks'}},{'type':'schedule','cron':'0 * * * *'}]}"));
        QCOMPARE(int(worker.size()), 8); // URL, queue, schedule and command, each in two languages
        QVERIFY(codeSamples(resource("{'type':'build','id':'b'}")).isEmpty());
    }

    void aStackIsWrittenAsItsAuthorsWrite()
    {
        const QString code = alienTs(StackView(Document::parse(stackText()), StackDialect::V1));
        QVERIFY(code.contains(u"const files = new alien.Storage(\"files\")"_s));
        QVERIFY(code.contains(u"const api = new alien.Function(\"api\")"_s));
        QVERIFY(code.contains(u"  .link(files)\n"_s));
        QVERIFY(code.contains(u"  .ingress(\"public\")\n"_s));
        QVERIFY(code.contains(u"  .trigger({ type: \"schedule\", cron: \"0 * * * *\" })\n"_s));
        QVERIFY(code.indexOf(u"const files"_s) < code.indexOf(u"const api"_s));
    }

    void certificatesAreCheckedByPlatform_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<DomainSetting>("domain");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char* name, const char* platform, const DomainSetting& domain, const char* pointer) {
            QTest::newRow(name) << QString::fromLatin1(platform) << domain << QString::fromLatin1(pointer);
        };
        DomainSetting domain;
        domain.resource = u"api"_s;
        domain.domain = u"api.example.com"_s;
        row("aws without", "aws", domain, "/certificate/aws/certificateArn");
        row("local needs none", "local", domain, "");
        domain.certificateArn = u"arn:aws:acm:us-east-1:123456789012:certificate/1a2b-3c"_s;
        row("aws", "aws", domain, "");
        domain.certificateArn = u"arn:aws:iam::123456789012:server-certificate/x"_s;
        row("aws of another service", "aws", domain, "/certificate/aws/certificateArn");
        domain.certificateName = u"my-cert"_s;
        row("gcp", "gcp", domain, "");
        domain.certificateName = u"projects/p/locations/global/certificates/my-cert"_s;
        row("gcp in full", "gcp", domain, "");
        domain.certificateName = u"My Cert"_s;
        row("gcp with blanks", "gcp", domain, "/certificate/gcp/certificateName");
        domain.keyVaultCertificateId = u"https://v.vault.azure.net/certificates/api/0123abc"_s;
        row("azure", "azure", domain, "");
        domain.keyVaultCertificateId = u"api"_s;
        row("azure name only", "azure", domain, "/certificate/azure/keyVaultCertificateId");
        domain.secretName = u"api-tls"_s;
        domain.secretNamespace = u"prod"_s;
        row("kubernetes", "kubernetes", domain, "");
        domain.secretNamespace = u"a.b"_s;
        row("kubernetes namespace", "kubernetes", domain, "/certificate/kubernetes/tlsSecretRef/secretName");
        domain.domain = u"https://api.example.com"_s;
        domain.certificateName = u"my-cert"_s;
        row("no domain", "gcp", domain, "/domain");
    }
    void certificatesAreCheckedByPlatform()
    {
        QFETCH(QString, platform);
        QFETCH(DomainSetting, domain);
        QFETCH(QString, pointer);
        const QList<Finding> findings = checkCustomDomain(domain, platform);
        QCOMPARE(findings.isEmpty(), pointer.isEmpty());
        if (findings.isEmpty())
            return;
        QCOMPARE(int(findings.size()), 1);
        QCOMPARE(findings.first().pointer, u"/domains/customDomains/api"_s + pointer);
        QVERIFY(!findings.first().why.isEmpty());
    }

    void customDomainsComeBackFromTheSettings()
    {
        DomainSetting domain;
        domain.resource = u"api"_s;
        domain.domain = u"api.example.com"_s;
        domain.certificateArn = u"arn:x"_s;
        domain.keyVaultCertificateId = u"https://v"_s;
        domain.keyVaultResourceId = u"/sub"_s;
        domain.secretName = u"tls"_s;
        const QByteArray settings = withCustomDomains("{\"updates\": \"auto\", \"n\": 1e3}", {domain});
        QVERIFY(settings.startsWith("{\"updates\": \"auto\", \"n\": 1e3"));
        QCOMPARE(customDomains(settings), QList<DomainSetting>{domain});
        QCOMPARE(customDomains(withCustomDomains(settings, {})), QList<DomainSetting>());
        QCOMPARE(customDomains(withCustomDomains({}, {domain})), QList<DomainSetting>{domain});
        QVERIFY(dnsRecordWords(domain, u"aws"_s, u"lb.example.net"_s).contains(u"lb.example.net"_s));
        QVERIFY(dnsRecordWords(domain, u"aws"_s, {}).contains(u"api.example.com"_s));
    }
};

ALIEN_TEST(StackFactsTest)

#include "tst_stackfacts.moc"
