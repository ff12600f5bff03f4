package se.samspel.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.kit.testing.Database;
import se.samspel.kit.testing.SamspelStack;
import se.samspel.participant.bulk.Turns;

/** An import whose worker stops half-way goes on where it was. */
@QuarkusTest
@WithTestResource(SamspelStack.class)
@TestProfile(StoppedImportsTest.ThreeRowsATurn.class)
class StoppedImportsTest {

    public static final class ThreeRowsATurn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("samspel.bulk.automatic", "false", "samspel.bulk.rows-per-turn", "3");
        }
    }

    @Test
    void afterAStopItGoesOnWithTheFirstRowThatIsNotCounted() {
        List<String> lines = new ArrayList<>();
        lines.add("personalIdentityNumber,municipalityCode,protection");
        for (int i = 0; i < 7; i++) {
            lines.add(People.next() + ",2084," + (i == 4 ? "UNKNOWN" : "NONE"));
        }
        String id =
                Uploads.csv(ACase.AF, "kind=PARTICIPANTS", lines.toArray(String[]::new))
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        assertThat(Uploads.read(ACase.AF, id).getString("state")).isEqualTo("QUEUED");
        assertThat(content(id)).hasSize(1).first().asString().doesNotContain(lines.get(1));
        Turns.one();
        assertThat(Uploads.read(ACase.AF, id).getMap(""))
                .containsAllEntriesOf(Map.of("state", "RUNNING", "loaded", 3, "refused", 0));
        assertThat(participants(id)).isEqualTo(3);
        Turns.one();
        assertThat(Uploads.read(ACase.AF, id).getMap(""))
                .containsAllEntriesOf(Map.of("state", "RUNNING", "loaded", 5, "refused", 1));
        Turns.one();
        assertThat(Uploads.read(ACase.AF, id).getMap(""))
                .containsAllEntriesOf(Map.of("state", "DONE", "loaded", 6, "refused", 1));
        assertThat(participants(id)).isEqualTo(6);
        assertThat(content(id)).isEmpty();
        assertThat(Turns.one()).isFalse();
        assertThat(
                        Database.rows(
                                "select row_number from bulk_import_row where import_id = '%s' order by row_number"
                                        .formatted(id)))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void aFileThatCanNotBeReadAnyMoreFailsAndTheNextOneIsLoaded() {
        String unreadable = uploaded(People.next());
        String next = uploaded(People.next());
        Database.execute(
                "update bulk_import_content set content = content || '\\x00' where import_id = '%s'"
                        .formatted(unreadable));
        assertThat(Turns.one()).isTrue();
        assertThat(Uploads.read(ACase.AF, unreadable).getString("state")).isEqualTo("FAILED");
        assertThat(content(unreadable)).isEmpty();
        Turns.one();
        assertThat(Uploads.read(ACase.AF, next).getString("state")).isEqualTo("DONE");
        assertThat(participants(next)).isEqualTo(1);
    }

    private static String uploaded(String number) {
        return Uploads.csv(
                        ACase.AF,
                        "kind=PARTICIPANTS",
                        "personalIdentityNumber,municipalityCode,protection",
                        number + ",2084,NONE")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static List<String> content(String id) {
        return Database.rows(
                "select encode(content, 'escape') from bulk_import_content where import_id = '%s'"
                        .formatted(id));
    }

    private static int participants(String importId) {
        return Integer.parseInt(
                Database.rows(
                                """
                                select count(*) from participant p
                                join bulk_import_row r on r.participant_id = p.id
                                where r.import_id = '%s'\
                                """
                                        .formatted(importId))
                        .getFirst());
    }
}
