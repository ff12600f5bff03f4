package se.samspel.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samspel.kubernetes.Change.drop;
import static se.samspel.kubernetes.Change.remove;
import static se.samspel.kubernetes.Change.set;
import static se.samspel.kubernetes.Change.variable;
import static se.samspel.kubernetes.Mutation.national;
import static se.samspel.kubernetes.Mutation.of;
import static se.samspel.kubernetes.Policies.DATABASES;
import static se.samspel.kubernetes.Policies.LOGIN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Breaches of how databases and the login stand. */
final class StoreMutations {

    private static final String DEPLOYMENT = "Deployment";
    private static final String FUNDING = "funding-service";
    private static final String REPORTING = "reporting-service";

    private StoreMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(databases(), login()).flatMap(List::stream);
    }

    private static List<Mutation> databases() {
        var cluster = "Cluster";
        return List.of(
                of(DATABASES, "no backup", drop("ScheduledBackup", "funding-db")),
                of(
                        DATABASES,
                        "a backup each year",
                        set("ScheduledBackup", "funding-db", "/spec/schedule", "0 0 1 1 1 *")),
                of(
                        DATABASES,
                        "another's backup",
                        set("ScheduledBackup", "funding-db", "/spec/cluster/name", "referral-db")),
                of(
                        DATABASES,
                        "no archive",
                        set(cluster, "funding-db", "/spec/plugins/0/isWALArchiver", "false")),
                of(
                        DATABASES,
                        "an archive nowhere",
                        set(
                                cluster,
                                "funding-db",
                                "/spec/plugins/0/parameters/barmanObjectName",
                                "away")),
                of(
                        DATABASES,
                        "a week's archive",
                        set("ObjectStore", "samspel-backups", "/spec/retentionPolicy", "7d")),
                of(DATABASES, "one instance", set(cluster, "funding-db", "/spec/instances", "1")),
                of(
                        DATABASES,
                        "one copy",
                        remove(cluster, "funding-db", "/spec/postgresql/synchronous")),
                of(
                        DATABASES,
                        "the superuser",
                        set(cluster, "funding-db", "/spec/enableSuperuserAccess", "true")),
                of(
                        DATABASES,
                        "a login past row-level security",
                        set(cluster, "funding-db", "/spec/managed/roles/0/bypassrls", "true")),
                of(
                        DATABASES,
                        "a schema for all",
                        remove(
                                cluster,
                                "funding-db",
                                "/spec/bootstrap/initdb/postInitApplicationSQL/3")),
                of(
                        DATABASES,
                        "another's database",
                        url("funding-db-rw:5432/funding", "referral-db-rw:5432/referral")),
                of(DATABASES, "no TLS", url("sslmode=verify-full", "sslmode=prefer")),
                of(
                        DATABASES,
                        "the owner's login",
                        manifests ->
                                Yaml.each(
                                                Manifests.container(
                                                                manifests.the(DEPLOYMENT, FUNDING))
                                                        .path("env"))
                                        .filter(each ->
                                                each.path("name")
                                                        .asText()
                                                        .equals("QUARKUS_DATASOURCE_USERNAME"))
                                        .map(each ->
                                                (ObjectNode) each.at("/valueFrom/secretKeyRef"))
                                        .forEach(each -> each.put("name", "funding-db-owner"))),
                national(
                        DATABASES,
                        "two for a nation",
                        set(cluster, "funding-db", "/spec/instances", "2")),
                national(
                        DATABASES,
                        "writes on one machine",
                        set(
                                cluster,
                                "funding-db",
                                "/spec/postgresql/synchronous/dataDurability",
                                "preferred")));
    }

    private static List<Mutation> login() {
        var keycloak = "Keycloak";
        return List.of(
                of(
                        LOGIN,
                        "another realm",
                        set(
                                "KeycloakRealmImport",
                                "samspel-realm",
                                "/spec/realm/registrationAllowed",
                                "true")),
                of(
                        LOGIN,
                        "a secret left out",
                        remove(
                                "KeycloakRealmImport",
                                "samspel-realm",
                                "/spec/placeholders/SAMSPEL_PEOPLE_SECRET")),
                of(LOGIN, "one instance", set(keycloak, "keycloak", "/spec/instances", "1")),
                of(
                        LOGIN,
                        "another issuer",
                        set(
                                keycloak,
                                "keycloak",
                                "/spec/hostname/hostname",
                                "https://login.samspel.invalid")),
                of(
                        LOGIN,
                        "no keys from within",
                        remove(keycloak, "keycloak", "/spec/hostname/backchannelDynamic")),
                of(LOGIN, "an entrance of its own", remove(keycloak, "keycloak", "/spec/ingress")),
                of(
                        LOGIN,
                        "a policy of its own",
                        remove(keycloak, "keycloak", "/spec/networkPolicy")),
                of(
                        LOGIN,
                        "another's database",
                        set(keycloak, "keycloak", "/spec/db/host", "funding-db-rw")),
                of(
                        LOGIN,
                        "no TLS to the database",
                        remove(keycloak, "keycloak", "/spec/additionalOptions/0")),
                of(LOGIN, "all at once", drop("PodDisruptionBudget", "keycloak")),
                of(
                        LOGIN,
                        "browsers sent elsewhere",
                        variable(
                                REPORTING,
                                "SAMSPEL_PAGES_LOGIN",
                                "https://login.samspel.invalid/realms/samspel")));
    }

    private static Change url(String old, String other) {
        return manifests -> {
            var environment =
                    Environment.of(Manifests.container(manifests.the(DEPLOYMENT, FUNDING)));
            var url = environment.value("QUARKUS_DATASOURCE_JDBC_URL");
            assertThat(url).contains(old);
            variable(FUNDING, "QUARKUS_DATASOURCE_JDBC_URL", url.replace(old, other))
                    .accept(manifests);
        };
    }
}
