package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Each service is given every key that it reads and has no value for, and none that it doesn't
 * read. A value that leads to the own machine is none.
 */
final class Configuration implements Policy {

    /** Read by the JVM itself. */
    private static final Set<String> OTHERS = Set.of("JAVA_TOOL_OPTIONS");

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost");

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        for (var service : Service.ALL) {
            manifests
                    .find("Deployment", service.name())
                    .ifPresentOrElse(
                            deployment -> check(service, deployment, findings),
                            () -> findings.require(false, service.name() + " isn't deployed"));
        }
        return findings.all();
    }

    private static void check(Service service, JsonNode deployment, Findings findings) {
        var environment = Environment.of(Manifests.container(deployment));
        var known = service.variables();
        for (var name : environment.names()) {
            findings.require(
                    known.contains(name) || OTHERS.contains(name),
                    service.name() + " is given " + name + ", which it doesn't read");
            findings.require(
                    hasNoLoopback(environment.value(name)),
                    service.name() + "'s " + name + " is local");
        }
        FrameworkKeys.ALL.forEach(key ->
                findings.require(environment.gives(key), service.name() + " isn't given " + key));
        service.keys().stream()
                .filter(key -> !key.optional())
                .forEach(key -> need(service, environment, key.name(), key.fallback(), findings));
        service.properties()
                .forEach((name, value) -> {
                    if (!environment.gives(name)) {
                        findings.require(
                                hasNoLoopback(value) || !Expression.in(value).isEmpty(),
                                service.name() + "'s " + name + " is local");
                        Expression.in(value)
                                .forEach(each ->
                                        need(
                                                service,
                                                environment,
                                                each.key(),
                                                each.fallback(),
                                                findings));
                    }
                });
    }

    private static void need(
            Service service,
            Environment environment,
            String key,
            @Nullable String fallback,
            Findings findings) {
        if (environment.gives(key) || service.properties().containsKey(key)) {
            return;
        }
        findings.require(
                fallback != null && hasNoLoopback(fallback),
                service.name() + " isn't given " + key);
    }

    private static boolean hasNoLoopback(String value) {
        return LOOPBACK.stream().noneMatch(value::contains);
    }
}
