package se.samspel.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.TreeSet;

/**
 * Every service, and Keycloak, has a database cluster of its own on several machines, reached with
 * TLS by a login without DDL, archived as it is written and backed up each night.
 */
final class OwnDatabases implements Policy {

    private static final String PLUGIN = "barman-cloud.cloudnative-pg.io";

    @Override
    public List<String> findings(Manifests manifests) {
        var findings = new Findings();
        var expected = new TreeSet<String>();
        Service.ALL.forEach(service -> expected.add(service.word()));
        expected.add("keycloak");
        for (var word : expected) {
            manifests
                    .find("Cluster", word + "-db")
                    .ifPresentOrElse(
                            cluster -> check(manifests, word, cluster, findings),
                            () -> findings.require(false, word + " has no database"));
        }
        findings.require(
                manifests.ofKind("Cluster").count() <= expected.size(),
                "someone has two databases");
        for (var service : Service.ALL) {
            manifests
                    .find("Deployment", service.name())
                    .ifPresent(deployment -> checkLogins(service, deployment, findings));
        }
        return findings.all();
    }

    private static void check(
            Manifests manifests, String word, JsonNode cluster, Findings findings) {
        var name = word + "-db";
        var national = !manifests.overlay().equals("small");
        var spec = cluster.path("spec");
        var first = spec.at("/bootstrap/initdb");
        findings.require(
                first.path("database").asText().equals(word)
                        && first.path("owner").asText().equals(word + "_owner")
                        && first.at("/secret/name").asText().equals(name + "-owner"),
                name + " isn't made for " + word);
        findings.require(
                spec.path("instances").asInt() >= (national ? 3 : 2),
                name + " is lost with a machine");
        findings.require(
                spec.at("/postgresql/synchronous/number").asInt() >= 1
                        && (!national || durability(spec).equals("required")),
                name + " acknowledges what one machine alone has");
        findings.require(
                spec.at("/affinity/enablePodAntiAffinity").asBoolean(),
                name + " may have all its instances on one machine");
        findings.require(
                !spec.path("enableSuperuserAccess").asBoolean(), name + " lets the superuser in");
        findings.require(spec.has("walStorage"), name + "'s log may fill its data's disk");
        checkRoles(word, spec, findings);
        checkBackup(manifests, name, spec, findings);
    }

    private static String durability(JsonNode spec) {
        return spec.at("/postgresql/synchronous/dataDurability").asText("required");
    }

    private static void checkRoles(String word, JsonNode spec, Findings findings) {
        for (var role : spec.at("/managed/roles")) {
            var name = role.path("name").asText();
            findings.require(name.equals(word + "_app"), name + " logs in at " + word + "-db");
            for (var power :
                    List.of("superuser", "createdb", "createrole", "replication", "bypassrls")) {
                findings.require(!role.path(power).asBoolean(), name + " has " + power);
            }
            findings.require(
                    role.at("/passwordSecret/name").asText().equals(word + "-db-app"),
                    name + " has another's password");
        }
        findings.require(
                word.equals("keycloak") || spec.at("/managed/roles").size() == 1,
                word + "-db has no login for its service");
        var sql = Yaml.texts(spec.at("/bootstrap/initdb/postInitApplicationSQL"));
        findings.require(
                sql.contains("revoke create on schema public from public")
                        && sql.contains("revoke all on database " + word + " from public"),
                word + "-db is open to every role");
    }

    private static void checkBackup(
            Manifests manifests, String name, JsonNode spec, Findings findings) {
        var archiver =
                Yaml.each(spec.path("plugins"))
                        .filter(plugin -> plugin.path("name").asText().equals(PLUGIN))
                        .filter(plugin -> plugin.path("isWALArchiver").asBoolean())
                        .map(plugin -> plugin.at("/parameters/barmanObjectName").asText())
                        .findFirst();
        findings.require(
                archiver.flatMap(store -> manifests.find("ObjectStore", store))
                        .filter(store -> store.at("/spec/retentionPolicy").asText().equals("30d"))
                        .isPresent(),
                name + "'s log isn't archived for 30 days");
        findings.require(
                manifests
                        .ofKind("ScheduledBackup")
                        .map(backup -> backup.path("spec"))
                        .anyMatch(backup ->
                                backup.at("/cluster/name").asText().equals(name)
                                        && backup.path("method").asText().equals("plugin")
                                        && backup.at("/pluginConfiguration/name")
                                                .asText()
                                                .equals(PLUGIN)
                                        && backup.path("schedule")
                                                .asText()
                                                .matches("0 \\d+ \\d+ \\* \\* \\*")),
                name + " isn't backed up each night");
    }

    private static void checkLogins(Service service, JsonNode deployment, Findings findings) {
        var environment = Environment.of(Manifests.container(deployment));
        var url = environment.value("QUARKUS_DATASOURCE_JDBC_URL");
        var word = service.word();
        findings.require(
                url.startsWith("jdbc:postgresql://" + word + "-db-rw:5432/" + word + "?")
                        && url.contains("sslmode=verify-full")
                        && url.contains("sslrootcert=/etc/samspel/database/ca.crt"),
                service.name() + " doesn't reach its own database with TLS");
        for (var login : List.of("DATASOURCE app", "FLYWAY owner")) {
            var words = login.split(" ");
            for (var key : List.of("USERNAME", "PASSWORD")) {
                var variable = environment.variables().get("QUARKUS_" + words[0] + "_" + key);
                findings.require(
                        variable == null
                                || variable.at("/valueFrom/secretKeyRef/name")
                                        .asText(word + "-db-" + words[1])
                                        .equals(word + "-db-" + words[1]),
                        service.name() + " logs in as another by " + words[0]);
            }
        }
    }
}
