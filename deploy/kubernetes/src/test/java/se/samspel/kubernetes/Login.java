package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;

/**
 * Keycloak has the realm of the local stack, its secrets from outside, at the address that tokens
 * name; the services and browsers are sent there.
 */
final class Login implements Policy {

    private final JsonNode realm =
            Yaml.read(Place.HOME.resolve("deploy/keycloak/samspel-realm.json"));

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        var address = "https://" + manifests.address("login");
        manifests
                .find("Keycloak", "keycloak")
                .ifPresentOrElse(
                        keycloak ->
                                checkServer(manifests, address, keycloak.path("spec"), findings),
                        () -> findings.require(false, "nobody logs in"));
        var imports = manifests.ofKind("KeycloakRealmImport").toList();
        findings.require(imports.size() == 1, "there is no realm, or more than one");
        imports.forEach(each -> checkRealm(each.path("spec"), findings));
        manifests
                .find("Deployment", "reporting-service")
                .map(Manifests::container)
                .map(Environment::of)
                .ifPresent(environment ->
                        findings.require(
                                environment
                                        .value("SAMSPEL_PAGES_LOGIN")
                                        .equals(address + "/realms/samspel"),
                                "browsers are sent elsewhere to log in"));
        return findings.all();
    }

    private void checkRealm(JsonNode spec, Findings findings) {
        findings.require(
                spec.path("realm").equals(realm), "the realm isn't that of the local stack");
        findings.require(
                spec.path("keycloakCRName").asText().equals("keycloak"), "the realm is nobody's");
        var asked = new TreeSet<String>();
        Expression.in(realm.toString()).forEach(each -> asked.add(each.key()));
        var given = new TreeSet<String>();
        spec.path("placeholders").fieldNames().forEachRemaining(given::add);
        asked.removeIf(key -> !key.startsWith("SAMSPEL_"));
        findings.same(asked, given, "the import");
    }

    private static void checkServer(
            Manifests manifests, String address, JsonNode spec, Findings findings) {
        var least = manifests.overlay().equals("small") ? 2 : 3;
        findings.require(spec.path("instances").asInt() >= least, "too few can log in");
        findings.require(
                spec.at("/hostname/hostname").asText().equals(address),
                "tokens name another issuer");
        findings.require(
                spec.at("/hostname/backchannelDynamic").asBoolean()
                        && spec.at("/http/httpEnabled").asBoolean(),
                "the services don't reach the keys of tokens");
        findings.require(
                !spec.at("/ingress/enabled").asBoolean(true),
                "Keycloak has an entrance of its own");
        findings.require(
                !spec.at("/networkPolicy/enabled").asBoolean(true),
                "Keycloak's operator opens its ports beside our policies");
        findings.require(
                spec.at("/db/host").asText().equals("keycloak-db-rw")
                        && spec.at("/db/database").asText().equals("keycloak"),
                "Keycloak uses another's database");
        findings.require(
                Yaml.each(spec.path("additionalOptions"))
                        .anyMatch(option ->
                                option.path("name").asText().equals("db-url-properties")
                                        && option.path("value")
                                                .asText()
                                                .contains("sslmode=verify-full")),
                "Keycloak reaches its database without TLS");
        findings.require(
                manifests
                        .find("PodDisruptionBudget", "keycloak")
                        .filter(budget -> budget.at("/spec/maxUnavailable").asInt() == 1)
                        .isPresent(),
                "all of Keycloak may go at once");
    }
}
