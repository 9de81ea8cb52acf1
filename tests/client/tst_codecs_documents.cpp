// SPDX-FileCopyrightText: 2026 The Alien Console authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/codec/wire.h"
#include "client/settingsview.h"
#include "client/stackstate.h"
#include "tests/support/testmain.h"

using namespace alien;
using namespace alien::codec;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kItem =
    R"({"id":"dep_1","name":"","platform":"aws","status":"update-failed","deploymentGroupId":"dg_1",)"
    R"("retryRequested":true,"createdAt":"2026-11-21T07:55:03.580966330+00:00","updatedAt":null,"currentReleaseId":"rel_A","wild":1e5,)"
    R"("stackSettings":{"deploymentModel":"pull"},"error":{"code":"C","message":"m","source":{"code":"S","message":"s"}},)"
    R"("stackState":{"platform":"aws","resources":{)"
    R"("web":{"type":"worker","status":"running","lifecycle":"live","controllerPlatform":"aws","outputs":{"type":"worker","url":"https://w.example"}},)"
    R"("api":{"type":"container","status":"provision-failed","retryAttempt":3,"error":{"code":"X","message":"x"},"big":1e400,)"
    R"("outputs":{"publicEndpoints":{"web":{"url":"https://b.example"},"api":{"url":"https://a.example"},"admin":{"url":"https://c.example"}}}},)"
    R"("files":{"type":"storage","status":"running","outputs":{"url":"s3://not-public"},"lifecycle":"frozen"},)"
    R"("execution-sa":{"type":"service-account","status":"running"},)"
    R"("secrets":{"type":"vault","status":"running"},)"
    R"("net":{"config":{"type":"network"},"status":"deleted"},)"
    R"("odd":7}}})";

Deployment deploymentOf(const QByteArray& body)
{
    const auto decoded = decodeDeployment(body);
    if (const auto* fault = std::get_if<DecodeFault>(&decoded))
        qWarning("%s %s", qPrintable(fault->pointer), qPrintable(fault->expected));
    return std::get<Deployment>(decoded);
}

SettingsView settingsFrom(const QByteArray& json)
{
    // The view holds no nodes, so the document may go.
    return settingsOf(Document::parse(json).root());
}

} // namespace

class DocumentCodecTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deploymentKeepsItsDocumentWhole()
    {
        const Deployment deployment = deploymentOf(kItem);
        QCOMPARE(deployment.id, u"dep_1"_s);
        QVERIFY(deployment.name.isEmpty());
        QVERIFY(deployment.status == DeploymentStatus::UpdateFailed);
        QVERIFY(deployment.retryRequested);
        QVERIFY(!deployment.updatedAt.isValid());
        QCOMPARE(deployment.createdAt.toMSecsSinceEpoch() % 1000, 580);
        QCOMPARE(deployment.deploymentModel, u"pull"_s);
        QCOMPARE(deployment.error->source->code, u"S"_s);
        QCOMPARE(deployment.document.source(), kItem);
        QCOMPARE(deployment.document.at(u"/stackState/resources/api/big").text(), u"1e400"_s);
    }

    void deploymentModelHasItsDefault()
    {
        QByteArray body = kItem;
        QCOMPARE(deploymentOf(body.replace("\"deploymentModel\":\"pull\"", "")).deploymentModel, u"push"_s);
        QCOMPARE(deploymentOf(body.replace("\"wild\":1e5", "\"deploymentModel\":\"pull\"")).deploymentModel, u"pull"_s);
    }

    void listItemsOwnTheirBytes()
    {
        const auto decoded = decodeDeployments("{\"items\":[" + kItem + ", " + kItem + "],\"nextCursor\":null}");
        const auto& items = std::get<Listed<Deployment>>(decoded);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(1).document.source(), kItem);
    }

    void aNextCursorMakesAListPartial()
    {
        const auto partial = [](const char* cursor) {
            return std::get<Listed<DeploymentGroup>>(
                       decodeList<DeploymentGroup>("{\"items\":[]" + QByteArray(cursor) + "}", "items"))
                .partial;
        };
        QVERIFY(!partial(""));
        QVERIFY(!partial(R"(,"nextCursor":null)"));
        QVERIFY(partial(R"(,"nextCursor":"c_2")"));
        QVERIFY(partial(R"(,"nextCursor":7)"));
        QVERIFY(std::get<Listed<Release>>(decodeReleases(R"({"items":[],"nextCursor":"c_2"})")).partial);
        QVERIFY(std::get<Listed<Deployment>>(decodeDeployments(R"({"items":[],"nextCursor":"c_2"})")).partial);
    }

    void faultsInListsAreToldInPlacesOfTheWhole()
    {
        QByteArray bad = kItem;
        bad.replace("\"retryRequested\":true", "\"retryRequested\":\"yes\"");
        const auto decoded = decodeDeployments("{\"items\":[" + kItem + "," + bad + "]}");
        const auto& fault = std::get<DecodeFault>(decoded);
        QCOMPARE(fault.pointer, u"/items/1/retryRequested"_s);
        QCOMPARE(fault.rawValue, u"\"yes\""_s);
        QCOMPARE(std::get<DecodeFault>(decodeDeployments("{\"items\":{}}")).pointer, u"/items"_s);
        QCOMPARE(std::get<DecodeFault>(decodeDeployments("[]")).pointer, u"/items"_s);
        QCOMPARE(std::get<DecodeFault>(decodeDeployments("{\"items\":[5]}")).pointer, u"/items/0"_s);
    }

    void createdDeploymentCarriesItsTokenApart()
    {
        const auto decoded = decodeCreatedDeployment("{\"deployment\":" + kItem + ",\"token\":\"ax_deploy_x\"}");
        const auto& created = std::get<CreatedDeployment>(decoded);
        QCOMPARE(created.token.reveal(), "ax_deploy_x");
        QVERIFY(!created.deployment.document.source().contains("ax_deploy_x"));
        // There may be none (optional in the manager's description).
        for (const QByteArray& without : {QByteArray(), QByteArray(",\"token\":null")}) {
            const auto tokenless = decodeCreatedDeployment("{\"deployment\":" + kItem + without + "}");
            QVERIFY(std::holds_alternative<CreatedDeployment>(tokenless));
            QVERIFY(std::get<CreatedDeployment>(tokenless).token.isEmpty());
        }
        QCOMPARE(std::get<DecodeFault>(decodeCreatedDeployment("{\"deployment\":" + kItem + ",\"token\":7}")).pointer,
                 u"/token"_s);
        QCOMPARE(std::get<DecodeFault>(decodeCreatedDeployment("{\"deployment\":{},\"token\":\"t\"}")).pointer,
                 u"/deployment/id"_s);
    }

    void releaseKnowsItsPlatforms()
    {
        const QByteArray body =
            R"({"id":"rel_aB","workspaceId":"default","projectId":"default","createdAt":"2026-01-01T00:00:00Z",
            "stack":{"test":{"id":"s"},"aws":{"id":"s","n":1e3},"gcp":null},"gitMetadata":{"commitSha":"0a1b"},"setupFingerprints":{}})";
        const auto decoded = decodeRelease(body);
        const auto& release = std::get<Release>(decoded);
        QCOMPARE(release.platforms, (QStringList{u"aws"_s, u"test"_s}));
        QCOMPARE(release.git.commitSha, u"0a1b"_s);
        QCOMPARE(release.document.at(u"/stack/aws/n").text(), u"1e3"_s);
        QCOMPARE(
            std::get<DecodeFault>(decodeRelease(R"({"id":"r","createdAt":"2026-01-01T00:00:00Z","stack":[]})")).pointer,
            u"/stack"_s);
        QCOMPARE(std::get<Listed<Release>>(decodeReleases("{\"items\":[" + body + "]}")).size(), 1);
    }

    void infoSortsItsResources()
    {
        const auto decoded = decodeDeploymentInfo(
            R"({"commands":{"url":"http://h","deploymentId":"d"},"resources":{)"
            R"("b":{"resourceType":"worker","publicUrl":"https://b","publicEndpoints":{"x":{"url":"u","host":"h","protocol":"tcp","port":5432}}},)"
            R"("a":{"resourceType":"storage","publicUrl":null}},"status":"running","platform":"aws","error":null})");
        const auto& info = std::get<DeploymentInfo>(decoded);
        QCOMPARE(info.resources.keys(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(info.resources[u"b"_s].publicEndpoints.first().name, u"x"_s);
        QCOMPARE(info.resources[u"b"_s].publicEndpoints.first().port, 5432);
        QVERIFY(info.resources[u"a"_s].publicUrl.isEmpty());
        QVERIFY(!info.error);
    }

    void leasesKeepTheirEnvelopes()
    {
        const auto decoded = decodeLeases(
            R"({"leases":[{"leaseId":"l","leaseExpiresAt":"2026-01-01T00:00:00Z","commandId":"c","attempt":2,
            "envelope":{"protocol":"arc.v1","n":0.10}}]})");
        const auto& leases = std::get<QList<Lease>>(decoded);
        QCOMPARE(leases.first().attempt, 2);
        QCOMPARE(leases.first().envelopeJson, R"({"protocol":"arc.v1","n":0.10})");
    }

    void resourcesAreSortedAndTold()
    {
        const Deployment deployment = deploymentOf(kItem);
        const std::vector<ResourceView> resources = resourcesOf(deployment);
        QStringList ids;
        QStringList system;
        for (const ResourceView& resource : resources) {
            ids << resource.id;
            if (!resource.declared)
                system << resource.id;
        }
        QCOMPARE(ids,
                 (QStringList{u"api"_s, u"execution-sa"_s, u"files"_s, u"net"_s, u"odd"_s, u"secrets"_s, u"web"_s}));
        QCOMPARE(system, (QStringList{u"execution-sa"_s, u"net"_s, u"secrets"_s}));
        QCOMPARE(resources[0].retryAttempt, 3);
        QCOMPARE(resources[0].error->code, u"X"_s);
        QCOMPARE(resources[0].publicUrl, u"https://a.example"_s);
        QCOMPARE(resources[3].type, u"network"_s);
        QVERIFY(resources[2].publicUrl.isEmpty());
        QCOMPARE(resources[6].publicUrl, u"https://w.example"_s);
        QCOMPARE(resources[6].lifecycle, u"live"_s);
        QCOMPARE(resources[0].node.pointer(), u"/stackState/resources/api"_s);
    }

    void theStackDecidesWhatWasDeclared()
    {
        const Deployment deployment = deploymentOf(kItem);
        const Document stack = Document::parse(R"({"id":"s","resources":{"web":{},"secrets":{}}})");
        for (const ResourceView& resource : resourcesOf(deployment, stack.root()))
            QCOMPARE(resource.declared, resource.id == u"web"_s || resource.id == u"secrets"_s);
        QVERIFY(resourcesOf(Deployment()).empty());
    }

    void publicUrlsComeFromBothGenerations()
    {
        const std::vector<PublicUrl> urls = publicUrlsOf(deploymentOf(kItem));
        QStringList lines;
        for (const PublicUrl& url : urls)
            lines << url.resourceId + u' ' + url.resourceType + u' ' + url.name + u' ' + url.url;
        QCOMPARE(lines,
                 (QStringList{u"api container admin https://c.example"_s, u"api container api https://a.example"_s,
                              u"api container web https://b.example"_s, u"web worker  https://w.example"_s}));
    }

    void resourceStatusesShareTheClasses()
    {
        QCOMPARE(resourceStatusClass(u"running"_s), StatusClass::Healthy);
        QCOMPARE(resourceStatusClass(u"provision-failed"_s), StatusClass::Failed);
        QCOMPARE(resourceStatusClass(u"deleting"_s), StatusClass::Working);
        QCOMPARE(resourceStatusClass(u"teardown-required"_s), StatusClass::Attention);
        QCOMPARE(resourceStatusClass(u"sleeping"_s), StatusClass::Unknown);
    }

    void settingsFillInTheirDefaults()
    {
        const SettingsView view = settingsFrom("{}");
        QCOMPARE(view.model.value, u"push"_s);
        QCOMPARE(view.updates.value, u"auto"_s);
        QCOMPARE(view.telemetry.value, u"auto"_s);
        QCOMPARE(view.heartbeats.value, u"on"_s);
        QCOMPARE(view.network.kind.value, u"auto"_s);
        QCOMPARE(view.kubernetes.exposure.value, u"disabled"_s);
        QVERIFY(view.model.isDefault && view.updates.isDefault && view.telemetry.isDefault &&
                view.heartbeats.isDefault);
        QVERIFY(!view.kubernetes.present && view.domains.isEmpty() && view.unknown.isEmpty());
        QCOMPARE(settingsOf(Deployment()).model.value, u"push"_s);
    }

    void settingsAreReadAsTheManagerSpellsThem()
    {
        const SettingsView view =
            settingsFrom(R"({"updates":"approval-required","telemetry":"off","heartbeats":"off","future":1,
            "network":{"type":"byo-vpc-aws","vpc_id":"vpc-1","public_subnet_ids":["a"],"private_subnet_ids":["b","c"],"security_group_ids":["sg"]},
            "domains":{"customDomains":{"web":{"domain":"w.example","certificate":{"aws":null,"gcp":{"certificateName":"gc"}}},
                                        "api":{"domain":"a.example","certificate":{"aws":{"certificateArn":"arn:1"}}}},
                       "publicEndpointTarget":{"mode":"loadBalancer","cnameTarget":"lb.example"}},
            "kubernetes":{"cluster":{"ownership":"existing","namespace":"apps","cloud":{"clusterName":"eks-1"}},
                          "exposure":{"mode":"custom","domain":"k.example","route":{"routeApi":"gateway","gatewayClassName":"gke",
                                      "provider":{"provider":"gkeGateway"}},"certificate":{"mode":"tlsSecretRef"}}},
            "externalBindings":{"files":{"type":"storage"}},"compute":{"pools":{"gpu":{}}}})");
        QCOMPARE(view.updates.value, u"approval-required"_s);
        QVERIFY(!view.updates.isDefault);
        QCOMPARE(view.heartbeats.value, u"off"_s);
        QCOMPARE(view.network.kind.value, u"byo-vpc-aws"_s);
        QCOMPARE(view.network.networkId, u"vpc-1"_s);
        QCOMPARE(view.network.privateSubnets, (QStringList{u"b"_s, u"c"_s}));
        QCOMPARE(view.domains.size(), 2);
        QCOMPARE(view.domains[0].resourceId, u"api"_s);
        QCOMPARE(view.domains[0].certificate, u"arn:1"_s);
        QCOMPARE(view.domains[1].certificateKind, u"gcp"_s);
        QCOMPARE(view.endpointTarget, u"lb.example"_s);
        QCOMPARE(view.kubernetes.cloud, u"eks-1"_s);
        QCOMPARE(view.kubernetes.routeClass, u"gke"_s);
        QCOMPARE(view.kubernetes.provider, u"gkeGateway"_s);
        QCOMPARE(view.kubernetes.certificate, u"tlsSecretRef"_s);
        QCOMPARE(view.externalBindings, QStringList{u"files"_s});
        QCOMPARE(view.computePools, QStringList{u"gpu"_s});
        QCOMPARE(view.unknown, QStringList{u"future"_s});
    }

    void createdNetworksHaveTwoZonesUnlessTold()
    {
        QCOMPARE(settingsFrom(R"({"network":{"type":"create","cidr":"10.0.0.0/16"}})").network.availabilityZones, 2);
        QCOMPARE(settingsFrom(R"({"network":{"type":"create","availability_zones":3}})").network.availabilityZones, 3);
        QVERIFY(!settingsFrom(R"({"network":{"type":"use-default"}})").network.availabilityZones);
        const NetworkView azure =
            settingsFrom(R"({"network":{"type":"byo-vnet-azure","vnet_resource_id":"/subs/1","public_subnet_name":"p",
            "private_subnet_name":"q"}})")
                .network;
        QCOMPARE(azure.networkId, u"/subs/1"_s);
        QCOMPARE(azure.publicSubnets, QStringList{u"p"_s});
    }
};

ALIEN_TEST(DocumentCodecTest)
#include "tst_codecs_documents.moc"
