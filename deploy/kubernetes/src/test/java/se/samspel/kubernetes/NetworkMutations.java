package se.samspel.kubernetes;

import static se.samspel.kubernetes.Change.add;
import static se.samspel.kubernetes.Change.drop;
import static se.samspel.kubernetes.Change.remove;
import static se.samspel.kubernetes.Change.set;
import static se.samspel.kubernetes.Mutation.of;
import static se.samspel.kubernetes.Policies.NETWORK;
import static se.samspel.kubernetes.Policies.ROUTES;

import java.util.List;
import java.util.stream.Stream;

/** Breaches of who reaches whom. */
final class NetworkMutations {

    private static final String REFERRAL = "referral-service";
    private static final String FUNDING = "funding-service";
    private static final String REPORTING = "reporting-service";

    private NetworkMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(network(), routes()).flatMap(List::stream);
    }

    private static List<Mutation> network() {
        var policy = "NetworkPolicy";
        return List.of(
                of(NETWORK, "open by default", drop(policy, "nothing")),
                of(
                        NETWORK,
                        "outward open by default",
                        set(policy, "nothing", "/spec/policyTypes", "[Ingress]")),
                of(NETWORK, "no names", drop(policy, "names")),
                of(
                        NETWORK,
                        "names from anyone",
                        remove(policy, "names", "/spec/egress/0/to/0/podSelector")),
                of(
                        NETWORK,
                        "a database for all",
                        remove(policy, "funding-db", "/spec/ingress/0/from")),
                of(
                        NETWORK,
                        "another's database",
                        set(
                                policy,
                                "funding-db",
                                "/spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~1name",
                                REFERRAL)),
                of(
                        NETWORK,
                        "the way closed at one end",
                        remove(policy, "kafka", "/spec/ingress/3")),
                of(NETWORK, "no way to keys", remove(policy, FUNDING, "/spec/egress/2")),
                of(
                        NETWORK,
                        "webhooks to private networks",
                        remove(policy, REFERRAL, "/spec/egress/3/to/0/ipBlock/except/0")),
                of(
                        NETWORK,
                        "the whole world",
                        set(
                                policy,
                                FUNDING,
                                "/spec/egress/0/to",
                                "[{ipBlock: {cidr: 0.0.0.0/0}}]")),
                of(NETWORK, "any port", remove(policy, REPORTING, "/spec/ingress/0/ports")),
                of(
                        NETWORK,
                        "neighbours",
                        set(policy, "keycloak", "/spec/ingress/0/from/0/namespaceSelector", "{}")),
                of(
                        NETWORK,
                        "Strimzi's own policy",
                        remove("Kafka", "samspel", "/spec/kafka/listeners/0/networkPolicyPeers")));
    }

    private static List<Mutation> routes() {
        var route = "HTTPRoute";
        return List.of(
                of(ROUTES, "no entrance", drop("Gateway", "samspel")),
                of(ROUTES, "no route", drop(route, FUNDING)),
                of(
                        ROUTES,
                        "health from outside",
                        set(route, FUNDING, "/spec/rules/0/matches/0/path/value", "/")),
                of(
                        ROUTES,
                        "administration from outside",
                        add(
                                route,
                                "keycloak",
                                "/spec/rules/0/matches",
                                "{path: {type: PathPrefix, value: /admin}}")),
                of(ROUTES, "no path", remove(route, FUNDING, "/spec/rules/0/matches")),
                of(
                        ROUTES,
                        "another service",
                        set(route, FUNDING, "/spec/rules/0/backendRefs/0/name", REFERRAL)),
                of(
                        ROUTES,
                        "an API without TLS",
                        set(route, FUNDING, "/spec/parentRefs/0/sectionName", "plain")),
                of(ROUTES, "believed callers", remove(route, FUNDING, "/spec/rules/0/filters")),
                of(
                        ROUTES,
                        "another host",
                        set(route, FUNDING, "/spec/hostnames/0", "api.samspel.invalid")),
                of(
                        ROUTES,
                        "no redirect",
                        set(
                                route,
                                "to-tls",
                                "/spec/rules/0/filters/0/requestRedirect/scheme",
                                "http")),
                of(
                        ROUTES,
                        "others' routes",
                        set(
                                "Gateway",
                                "samspel",
                                "/spec/listeners/0/allowedRoutes/namespaces/from",
                                "All")),
                of(ROUTES, "no timeout", remove(route, FUNDING, "/spec/rules/0/timeouts")));
    }
}
