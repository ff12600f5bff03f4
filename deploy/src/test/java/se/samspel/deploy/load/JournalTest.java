package se.samspel.deploy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir Path dir;

    @Test
    void whatWasDoneIsKnownToTheNextLoad() throws IOException {
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            journal.done("referral/R1", "id-1", "\"1\"", journal.print("body"));
        }
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            Journal.Done done = journal.find("referral/R1").orElseThrow();
            assertThat(done.id()).isEqualTo("id-1");
            assertThat(done.etag()).isEqualTo("\"1\"");
            assertThat(done.print()).isEqualTo(journal.print("body"));
            assertThat(journal.find("referral/R2")).isEmpty();
        }
    }

    @Test
    void aLineThatWasBeingWrittenWhenTheLoaderWasKilledIsCutOff() throws IOException {
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            journal.done("a", "id-a", "", "p");
        }
        Files.writeString(dir.resolve("journal.tsv"), "half a li", StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            journal.done("b", "id-b", "", "p");
        }
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            assertThat(journal.find("a").orElseThrow().id()).isEqualTo("id-a");
            assertThat(journal.find("b").orElseThrow().id()).isEqualTo("id-b");
        }
    }

    @Test
    void keysThatHoldAPersonsNumberAreNotWritten() throws IOException {
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            journal.done("participant/194001042383", "id", "", journal.print("194001042383"));
        }
        assertThat(Files.readString(dir.resolve("journal.tsv"))).doesNotContain("194001042383");
    }

    @Test
    void aSecondLoaderOfTheSameAssociationIsKeptOut() throws IOException {
        try (Journal journal = Journal.open(dir).orElseThrow()) {
            assertThat(journal.find("a")).isEmpty();
            assertThat(Journal.open(dir)).isEmpty();
        }
        try (Journal again = Journal.open(dir).orElseThrow()) {
            assertThat(again.find("a")).isEmpty();
        }
    }
}
