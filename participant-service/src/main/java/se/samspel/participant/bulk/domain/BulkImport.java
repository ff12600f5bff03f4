package se.samspel.participant.bulk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/**
 * A file on its way into the records, row by row. Each row counts itself in the transaction that
 * loads it, so that whoever goes on after a stop begins with the first row that isn't counted.
 */
@Entity
public class BulkImport {

    @Id private UUID id;
    @Embedded private Uploader uploader;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportFormat format;

    private boolean dryRun;

    @Column
    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.QUEUED;

    private int rows;
    private int loaded;
    private int unchanged;
    private int refused;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    protected BulkImport() {}

    public BulkImport(UUID id, Uploader uploader, ImportTerms terms, Instant now) {
        this.id = id;
        this.uploader = uploader;
        this.kind = terms.kind();
        this.format = terms.format();
        this.dryRun = terms.dryRun();
        this.rows = terms.rows();
        this.recordedAt = now;
    }

    /** Counts the next row; the last one ends the import. */
    public void count(RowOutcome outcome, Instant now) {
        if (startedAt == null) {
            startedAt = now;
            state = ImportState.RUNNING;
        }
        switch (outcome) {
            case LOADED -> loaded++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
        }
        if (rowsDone() == rows) {
            end(ImportState.DONE, now);
        }
    }

    /** What was uploaded can't be read any more. */
    public void fail(Instant now) {
        end(ImportState.FAILED, now);
    }

    private void end(ImportState how, Instant now) {
        state = how;
        endedAt = now;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Rows that have their outcome: the first ones of the file. */
    public int rowsDone() {
        return loaded + unchanged + refused;
    }

    public UUID id() {
        return id;
    }

    public Uploader uploader() {
        return uploader;
    }

    public AuthorityId authority() {
        return uploader.authority();
    }

    public ImportKind kind() {
        return kind;
    }

    public ImportFormat format() {
        return format;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public ImportState state() {
        return state;
    }

    public int rows() {
        return rows;
    }

    public int loaded() {
        return loaded;
    }

    public int unchanged() {
        return unchanged;
    }

    public int refused() {
        return refused;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
