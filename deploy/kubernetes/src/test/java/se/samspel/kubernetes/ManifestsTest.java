package se.samspel.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    static Stream<Arguments> policiesOfOverlays() {
        return Rendered.ALL.stream()
                .flatMap(manifests ->
                        Stream.of(Policies.values())
                                .map(policy -> Arguments.of(manifests.overlay(), policy)));
    }

    @ParameterizedTest(name = "{0} keeps {1}")
    @MethodSource("policiesOfOverlays")
    void everyOverlayKeepsEveryPolicy(String overlay, Policies policy) {
        assertThat(policy.findings(Rendered.of(overlay))).isEmpty();
    }

    @Test
    void anInstallationsAddressesArriveWhereverTheyAreUsed(@TempDir Path folder)
            throws IOException {
        copy(Place.MANIFESTS.resolve("base"), folder.resolve("base"));
        copy(Place.MANIFESTS.resolve("components"), folder.resolve("components"));
        copy(Place.MANIFESTS.resolve("overlays"), folder.resolve("overlays"));
        var addresses = folder.resolve("overlays/small/addresses.yaml");
        var others =
                Place.text(addresses)
                        .replace(".samspel.example", ".forbund.example")
                        .replace("10.244.0.0/16", "10.99.0.0/16")
                        .replace("10.0.0.0/28", "203.0.113.0/28")
                        .replace("10.20.0.0/28", "203.0.113.16/28");
        Files.writeString(addresses, others);

        var rendered = Kubectl.kustomize(folder.resolve("overlays/small"));

        assertThat(rendered.lines())
                .filteredOn(line -> !line.contains("image:"))
                .filteredOn(ManifestsTest::hasOldAddress)
                .isEmpty();
        for (var name : List.of("api", "login", "kafka", "backups")) {
            assertThat(rendered.contains(name + ".forbund.example")).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "national"})
    void allDatabasesComeBackToOneMomentAndArchiveApart(String overlay, @TempDir Path folder)
            throws IOException {
        for (var part : List.of("base", "components", "overlays")) {
            copy(Place.MANIFESTS.resolve(part), folder.resolve(part));
        }
        var kustomization = folder.resolve("overlays/" + overlay + "/kustomization.yaml");
        var addresses = "  - ../../components/addresses\n";
        Files.writeString(
                kustomization,
                Place.text(kustomization)
                        .replace(addresses, addresses + "  - ../../components/recovery\n"));

        var clusters =
                Yaml.documents(Kubectl.kustomize(kustomization.getParent())).stream()
                        .filter(object -> object.path("kind").asText().equals("Cluster"))
                        .toList();

        assertThat(clusters).hasSize(5);
        assertThat(clusters)
                .extracting(each -> each.at("/spec/bootstrap/recovery/recoveryTarget/targetTime"))
                .containsOnly(clusters.getFirst().at("/spec/bootstrap/recovery/recoveryTarget/targetTime"));
        assertThat(clusters).allSatisfy(ManifestsTest::comesBackFromItself);
    }

    private static void comesBackFromItself(JsonNode cluster) {
        var name = Manifests.name(cluster);
        var word = name.replace("-db", "");
        var recovery = cluster.at("/spec/bootstrap/recovery");
        assertThat(new KnownFields().finding(cluster)).isEmpty();
        assertThat(cluster.at("/spec/bootstrap").size()).isEqualTo(1);
        assertThat(recovery.at("/recoveryTarget/targetTime").asText()).endsWith("Z");
        assertThat(recovery.path("database").asText()).isEqualTo(word);
        assertThat(recovery.path("owner").asText()).isEqualTo(word + "_owner");
        assertThat(recovery.at("/secret/name").asText()).isEqualTo(name + "-owner");
        var source = cluster.at("/spec/externalClusters/0");
        assertThat(recovery.path("source")).isEqualTo(source.path("name"));
        assertThat(source.at("/plugin/parameters/serverName").asText()).isEqualTo(name);
        assertThat(cluster.at("/spec/plugins/0/parameters/serverName").asText())
                .isEqualTo(name + "-2");
        assertThat(cluster.at("/spec/plugins/0/parameters/barmanObjectName"))
                .isEqualTo(source.at("/plugin/parameters/barmanObjectName"));
    }

    private static boolean hasOldAddress(String line) {
        return Stream.of(".samspel.example", "10.244.0.0/16", "10.0.0.0/28", "10.20.0.0/28")
                .anyMatch(line::contains);
    }

    @Test
    void theCommandWritesAnAuthoritysUserWithItsRightsAndNoMore() {
        var written = authority("2021005521", "2120002304.ame");

        var users = Yaml.documents(written);
        assertThat(users)
                .extracting(Manifests::name)
                .containsExactly("2021005521", "2120002304.ame");
        for (var user : users) {
            var findings = new Findings();
            BrokerRights.checkAuthority(Manifests.name(user), user, findings);
            assertThat(findings.all()).isEmpty();
            assertThat(new KnownFields().finding(user)).isEqualTo(Optional.empty());
        }
    }

    @ParameterizedTest
    @MethodSource("noAuthorities")
    void theCommandRefusesWhatIsNoAuthority(String id) {
        assertThatThrownBy(() -> authority("2021005521", id))
                .hasMessageContaining("no authority's id");
    }

    static Stream<String> noAuthorities() {
        return Stream.of(
                "referral-service",
                "202100552",
                "20210055210",
                "2120002304.",
                "2120002304.Ame",
                "2120002304.ame-",
                "2120002304_",
                "*",
                "2021005521\n2021002114",
                "");
    }

    @Test
    void examplesHaveKnownFieldsAlone() {
        var examples =
                Yaml.documents(
                        Place.text(Place.MANIFESTS.resolve("examples/external-secrets.yaml")));
        assertThat(examples)
                .isNotEmpty()
                .allSatisfy(example -> assertThat(new KnownFields().finding(example)).isEmpty());
    }

    private static String authority(String... ids) {
        var command =
                Stream.concat(
                                Stream.of(Place.MANIFESTS.resolve("authority").toString()),
                                Stream.of(ids))
                        .toList();
        return Kubectl.run(Place.MANIFESTS, command);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
