package se.samspel.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssociationFileTest {

    @TempDir Path dir;

    @Test
    void aMemberWithoutUnitsIsOneAuthorityUnderItsOwnKey() throws IOException {
        Folder.small(dir);

        Association association = Objects.requireNonNull(AssociationFile.read(dir).association());

        assertThat(association.authorities().keySet()).containsExactlyInAnyOrder("fk", "ame");
        assertThat(association.authority("fk")).hasToString("2021005521");
        assertThat(association.authority("ame")).hasToString("2120002304.ame");
        assertThat(association.members().getFirst().joinedOn()).isEqualTo("2015-01-01");
    }

    @Test
    void eachFaultIsToldWithItsLine() throws IOException {
        assertThat(faults("202100-5521", "202100-5522"))
                .containsExactly("5 /members/0/organisationNumber organisation-number");
        assertThat(faults("\"KOMMUN\"", "\"STATEN\""))
                .containsExactly("8 /members/1/party unknown-code");
        assertThat(faults("\"memberKey\": \"kommun\"", "\"memberKey\": \"landsting\""))
                .containsExactly("11 /authorities/0/memberKey unknown-reference");
        assertThat(faults("\"2015-01-01\"", "\"2015-02-30\""))
                .containsExactly("3 /association/startsOn bad-date");
        assertThat(faults("\"members\": [", "\"members\": [,")).containsExactly("4  bad-json");
    }

    @Test
    void twoAuthoritiesCanNotShareAKey() throws IOException {
        assertThat(faults("\"key\": \"ame\"", "\"key\": \"fk\""))
                .containsExactly("11 /authorities/0/key duplicate-key");
    }

    @Test
    void aFieldThatWeDoNotKnowIsToldAndIgnored() throws IOException {
        Folder folder = Folder.small(dir);
        String json = Files.readString(dir.resolve("association.json"));
        folder.file("association.json", json.replace("\"unit\"", "\"telephone\": 1, \"unit\""));

        AssociationFile.Reading reading = AssociationFile.read(dir);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.notes()).singleElement().asString().contains("telephone");
    }

    @Test
    void aFolderWithoutTheFileHasNothingToLoad() throws IOException {
        assertThat(AssociationFile.read(dir).faults())
                .extracting(bad -> bad.fault().code())
                .containsExactly("missing-file");
    }

    private List<String> faults(String right, String wrong) throws IOException {
        Folder folder = Folder.small(dir);
        String json = Files.readString(dir.resolve("association.json"));
        folder.file("association.json", json.replace(right, wrong));
        return AssociationFile.read(dir).faults().stream()
                .map(bad -> bad.line() + " " + bad.column() + " " + bad.fault().code())
                .toList();
    }
}
