package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Kubelet asks each service where it really answers, waits for its migrations, and lets it end in
 * order: first no new requests, then those under way, and time left.
 */
final class ProbesAndShutdown implements Policy {

    private static final Map<String, String> PATHS =
            Map.of(
                    "startupProbe", "/q/health/started",
                    "readinessProbe", "/q/health/ready",
                    "livenessProbe", "/q/health/live");

    /** What would move the paths or the port away from where Quarkus has them by default. */
    private static final List<String> MOVING =
            List.of(
                    "quarkus.http.root-path",
                    "quarkus.http.non-application-root-path",
                    "quarkus.smallrye-health.root-path",
                    "quarkus.management.enabled");

    private static final Duration MIGRATIONS = Duration.ofMinutes(5);

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        manifests.deployments().forEach(each -> check(manifests, each, findings));
        return findings.all();
    }

    private static void check(Manifests manifests, JsonNode deployment, Findings findings) {
        var service = Service.named(Manifests.name(deployment));
        var container = Manifests.container(deployment);
        var ports = container.path("ports");
        findings.require(
                ports.size() == 1
                        && ports.path(0).path("containerPort").asInt() == service.port()
                        && ports.path(0).path("name").asText().equals("http"),
                service.name() + " listens at " + service.port() + " alone");
        MOVING.forEach(key ->
                findings.require(service.property(key).isEmpty(), "probes don't know " + key));
        PATHS.forEach((probe, path) -> {
            var get = container.path(probe).path("httpGet");
            findings.require(
                    get.path("path").asText().equals(path)
                            && get.path("port").asText().equals("http"),
                    service.name() + "'s " + probe + " doesn't ask " + path);
        });
        var startup = container.path("startupProbe");
        findings.require(
                startup.path("periodSeconds").asInt() * startup.path("failureThreshold").asInt()
                        >= MIGRATIONS.toSeconds(),
                service.name() + " is killed while it migrates");
        checkEntrance(manifests, service, deployment, findings);
        checkEnd(service, deployment, container, findings);
    }

    private static void checkEntrance(
            Manifests manifests, Service service, JsonNode deployment, Findings findings) {
        var pods = deployment.at("/spec/template/metadata/labels");
        var port =
                manifests
                        .find("Service", service.name())
                        .filter(each -> each.at("/spec/selector").equals(pods))
                        .map(each -> each.at("/spec/ports/0"))
                        .filter(each ->
                                each.path("port").asInt() == service.port()
                                        && each.path("targetPort").asText().equals("http"));
        findings.require(port.isPresent(), service.name() + " isn't reached at its port");
    }

    private static void checkEnd(
            Service service, JsonNode deployment, JsonNode container, Findings findings) {
        var pause = container.at("/lifecycle/preStop/sleep/seconds").asInt();
        findings.require(pause >= 5, service.name() + " ends while requests still come");
        var underWay = seconds(Environment.of(container).value("QUARKUS_SHUTDOWN_TIMEOUT"));
        findings.require(underWay >= 15, service.name() + " doesn't wait for requests under way");
        var grace = deployment.at("/spec/template/spec/terminationGracePeriodSeconds").asLong();
        findings.require(
                grace > pause + underWay, service.name() + " is killed before it has ended");
        var rolling = deployment.at("/spec/strategy/rollingUpdate");
        findings.require(
                rolling.path("maxUnavailable").asInt(1) == 0
                        && rolling.path("maxSurge").asInt() == 1,
                service.name() + " has an instance too few while it is rolled");
    }

    private static long seconds(String text) {
        return text.isEmpty() ? 0 : Duration.parse("PT" + text).toSeconds();
    }
}
