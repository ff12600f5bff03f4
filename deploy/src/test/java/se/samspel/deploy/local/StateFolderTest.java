package se.samspel.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir Path folder;

    @Test
    void aSecretIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        var secrets = new Secrets(folder);

        var made = secrets.of("avesta-ame");

        assertThat(made).matches("[A-Za-z0-9_-]{43}").isEqualTo(secrets.of("avesta-ame"));
        assertThat(new Secrets(folder).find("avesta-ame")).hasValue(made);
        assertThat(permissions(folder.resolve("avesta-ame"))).isEqualTo("rw-------");
    }

    @Test
    void aSecretStaysInItsFolderWhateverItsClientIsCalled() throws IOException {
        var secrets = new Secrets(folder.resolve("secrets"));

        secrets.store("../outside", "a");
        secrets.store("..", "b");

        assertThat(secrets.names()).containsExactly("..", "../outside");
        assertThat(secrets.find("..")).hasValue("b");
        assertThat(Files.list(folder)).containsExactly(folder.resolve("secrets"));
    }

    @Test
    void aServicesKeysAreThirtyTwoRandomBytesEachAndKept() throws IOException {
        var keys = folder.resolve("keys");
        Secrets.makeKeys(keys, List.of("field-key.1", "pseudonym-key"));
        var first = Files.readString(keys.resolve("field-key.1"));
        Secrets.makeKeys(keys, List.of("field-key.1", "pseudonym-key"));

        assertThat(Files.readString(keys.resolve("field-key.1"))).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first.strip())).hasSize(32);
        assertThat(Files.readString(keys.resolve("pseudonym-key"))).isNotEqualTo(first);
        assertThat(permissions(keys)).isEqualTo("rwx------");
        assertThat(permissions(keys.resolve("field-key.1"))).isEqualTo("rw-------");
    }

    @Test
    void emptyingKeepsTheProgramsAlone() throws IOException {
        var state = new StateFolder(folder.resolve("state"));
        state.prepare();
        Files.writeString(state.programs().resolve("keycloak"), "unpacked");
        Files.createDirectories(state.postgres().resolve("data"));

        state.empty();

        assertThat(state.programs().resolve("keycloak")).exists();
        assertThat(state.postgres()).doesNotExist();
        assertThat(state.secrets()).doesNotExist();
    }

    @Test
    void aFolderWithOtherThingsInItIsNeverTakenForState() throws IOException {
        var thesis = Files.writeString(folder.resolve("thesis.txt"), "mine");
        var state = new StateFolder(folder);

        assertThatThrownBy(state::prepare).isInstanceOf(LaunchFailure.class);
        state.empty();

        assertThat(thesis).exists();
    }

    @Test
    void theLockIsFreeAgainOnceReleased() {
        var state = new StateFolder(folder.resolve("state"));
        state.prepare();

        Lock.take(state).orElseThrow().release();

        assertThat(Lock.take(state)).isPresent();
    }

    @Test
    void aStackThatIsNotRunningHasThePortsThatTheEnvironmentAsksFor() {
        var place =
                Place.of(
                        folder,
                        Map.of("SAMSPEL_STATE", folder.toString(), "SAMSPEL_PORT_BASE", "20000"));

        assertThat(place.issuer()).isEqualTo("http://127.0.0.1:20000/realms/samspel");
    }

    @Test
    void aRunningStackKeepsItsPortsAndInstances() {
        var state = new StateFolder(folder.resolve("state"));
        state.prepare();
        LauncherMark.write(new Place(folder, state, Ports.from(21000), 2), true);

        var place = Place.of(folder, Map.of("SAMSPEL_STATE", state.root().toString()));

        assertThat(place.ports()).isEqualTo(Ports.from(21000));
        assertThat(place.replicas()).isEqualTo(2);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
