package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * From outside, with TLS, one reaches the four APIs, the pages, and our realm's login; no health,
 * metrics or administration. What a caller says of its own address is overwritten.
 */
final class Routes implements Policy {

    private static final String LOGIN = "keycloak-service";

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        manifests.ofKind("Gateway").forEach(gateway -> checkGateway(manifests, gateway, findings));
        findings.require(manifests.ofKind("Gateway").count() == 1, "there isn't one entrance");
        findings.same(expected(), open(manifests), "the entrance");
        manifests.ofKind("HTTPRoute").forEach(route -> checkRoute(manifests, route, findings));
        return findings.all();
    }

    private static void checkGateway(Manifests manifests, JsonNode gateway, Findings findings) {
        var hosts = new TreeSet<String>();
        for (var listener : gateway.at("/spec/listeners")) {
            var name = "the entrance " + listener.path("name").asText();
            findings.require(
                    listener.at("/allowedRoutes/namespaces/from").asText().equals("Same"),
                    name + " is open to others' routes");
            if (listener.path("protocol").asText().equals("HTTPS")) {
                hosts.add(listener.path("hostname").asText());
                findings.require(
                        listener.at("/tls/mode").asText().equals("Terminate")
                                && !listener.at("/tls/certificateRefs").isEmpty(),
                        name + " has no certificate");
            } else {
                findings.require(
                        listener.path("name").asText().equals("plain"), name + " has no TLS");
            }
        }
        findings.same(
                Set.of(manifests.address("api"), manifests.address("login")), hosts, "the gateway");
    }

    private static TreeSet<String> expected() {
        var expected = new TreeSet<String>();
        for (var service : Service.ALL) {
            expected.add("api " + service.root() + " " + service.name() + ":" + service.port());
            if (service.word().equals("reporting")) {
                expected.add("api /pages " + service.name() + ":" + service.port());
            }
        }
        expected.add("login /realms/samspel " + LOGIN + ":8080");
        expected.add("login /resources " + LOGIN + ":8080");
        return expected;
    }

    private static TreeSet<String> open(Manifests manifests) {
        var open = new TreeSet<String>();
        for (var route : manifests.ofKind("HTTPRoute").toList()) {
            var entrance = route.at("/spec/parentRefs/0/sectionName").asText();
            for (var rule : route.at("/spec/rules")) {
                for (var backend : rule.path("backendRefs")) {
                    var target =
                            backend.path("name").asText() + ":" + backend.path("port").asText();
                    for (var match : rule.path("matches")) {
                        open.add(entrance + " " + path(match) + " " + target);
                    }
                    if (rule.path("matches").isEmpty()) {
                        open.add(entrance + " / " + target);
                    }
                }
            }
        }
        return open;
    }

    private static String path(JsonNode match) {
        var prefix = match.at("/path/type").asText().equals("PathPrefix");
        return (prefix ? "" : "by " + match.at("/path/type").asText() + " ")
                + match.at("/path/value").asText();
    }

    private static void checkRoute(Manifests manifests, JsonNode route, Findings findings) {
        var name = Manifests.title(route);
        var entrance = route.at("/spec/parentRefs/0/sectionName").asText();
        for (var rule : route.at("/spec/rules")) {
            if (entrance.equals("plain")) {
                findings.require(
                        rule.at("/filters/0/requestRedirect/scheme").asText().equals("https"),
                        name + " serves without TLS");
                continue;
            }
            findings.require(
                    Yaml.texts(route.at("/spec/hostnames"))
                            .equals(List.of(manifests.address(entrance))),
                    name + " is at another address than the installation's");
            if (entrance.equals("api")) {
                var forwarded = "proto=https;host=" + manifests.address("api");
                findings.require(
                        Yaml.each(rule.path("filters"))
                                .flatMap(filter ->
                                        Yaml.each(filter.at("/requestHeaderModifier/set")))
                                .anyMatch(header ->
                                        header.path("name").asText().equals("Forwarded")
                                                && header.path("value").asText().equals(forwarded)),
                        name + " believes callers' Forwarded");
                findings.require(rule.at("/timeouts").has("request"), name + " waits for ever");
            }
        }
    }
}
