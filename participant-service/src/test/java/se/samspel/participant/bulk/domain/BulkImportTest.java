package se.samspel.participant.bulk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;

class BulkImportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final BulkImport upload =
            new BulkImport(
                    UUID.randomUUID(),
                    new Uploader(
                            AuthorityId.parse("2321000180"), null, "u", "unit", "CASE_HANDLING"),
                    new ImportTerms(ImportKind.PARTICIPANTS, ImportFormat.CSV, true, 3),
                    NOW);

    @Test
    void itWaitsUntilItsFirstRowIsCounted() {
        assertThat(upload.state()).isEqualTo(ImportState.QUEUED);
        assertThat(upload.startedAt()).isNull();
        upload.count(RowOutcome.LOADED, LATER);
        assertThat(upload.state()).isEqualTo(ImportState.RUNNING);
        assertThat(upload.startedAt()).isEqualTo(LATER);
        assertThat(upload.isOpen()).isTrue();
    }

    @Test
    void itsLastRowEndsItWhateverBecameOfIt() {
        upload.count(RowOutcome.LOADED, NOW);
        upload.count(RowOutcome.UNCHANGED, NOW);
        assertThat(upload.rowsDone()).isEqualTo(2);
        upload.count(RowOutcome.REFUSED, LATER);
        assertThat(upload.state()).isEqualTo(ImportState.DONE);
        assertThat(upload.endedAt()).isEqualTo(LATER);
        assertThat(upload.isOpen()).isFalse();
        assertThat(upload.loaded()).isEqualTo(1);
        assertThat(upload.unchanged()).isEqualTo(1);
        assertThat(upload.refused()).isEqualTo(1);
    }

    @Test
    void oneThatFailsKeepsWhatIsCounted() {
        upload.count(RowOutcome.LOADED, NOW);
        upload.fail(LATER);
        assertThat(upload.state()).isEqualTo(ImportState.FAILED);
        assertThat(upload.endedAt()).isEqualTo(LATER);
        assertThat(upload.loaded()).isEqualTo(1);
    }

    @Test
    void whatADryRunMadeIsNotThereButWhatItFoundIs() {
        UUID id = UUID.randomUUID();
        assertThat(Loaded.changed(id, id).tried())
                .isEqualTo(new Loaded(RowOutcome.LOADED, null, null));
        assertThat(Loaded.unchanged(id, id).tried()).isEqualTo(Loaded.unchanged(id, id));
    }

    @Test
    void aReportTellsWhereARowWentOrWhyItDidNot() {
        UUID id = UUID.randomUUID();
        RowReport loaded = RowReport.loaded(id, upload, RowPlace.of(1), Loaded.changed(id, null));
        assertThat(loaded.resourceId()).isEqualTo(id);
        assertThat(loaded.why()).isNull();
        var why = new RowReport.Why("pattern", "protection", Text.of("fel", "wrong"));
        RowReport refused = RowReport.refused(id, upload, RowPlace.of(2), why);
        assertThat(refused.outcome()).isEqualTo(RowOutcome.REFUSED);
        assertThat(refused.why()).isEqualTo(why);
        assertThat(refused.resourceId()).isNull();
    }
}
