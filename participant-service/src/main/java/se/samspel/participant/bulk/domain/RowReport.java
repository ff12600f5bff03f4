package se.samspel.participant.bulk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/** What became of one row: where it went or why it was refused, never what stood in it. */
@Entity
@Table(name = "bulk_import_row")
@Personal(
        categories = {"CASE_STATUS"},
        what =
                "Which record a row of an imported file became. Vilken post en rad i en inläst fil"
                        + " blev.")
public class RowReport {

    @Id private UUID id;
    @Column private UUID importId;
    @Column private AuthorityId authority;
    @Embedded private RowPlace place;

    @Column
    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private @Nullable String code;
    private @Nullable String columnName;
    private @Nullable String reasonSv;
    private @Nullable String reasonEn;
    private @Nullable UUID resourceId;
    private @Nullable UUID participantId;

    protected RowReport() {}

    private RowReport(UUID id, BulkImport of, RowPlace place, RowOutcome outcome) {
        this.id = id;
        this.importId = of.id();
        this.authority = of.authority();
        this.place = place;
        this.outcome = outcome;
    }

    public static RowReport loaded(UUID id, BulkImport of, RowPlace place, Loaded loaded) {
        var report = new RowReport(id, of, place, loaded.outcome());
        report.resourceId = loaded.resourceId();
        report.participantId = loaded.participantId();
        return report;
    }

    public static RowReport refused(UUID id, BulkImport of, RowPlace place, Why why) {
        var report = new RowReport(id, of, place, RowOutcome.REFUSED);
        report.code = why.code();
        report.columnName = why.column();
        report.reasonSv = why.reason().sv();
        report.reasonEn = why.reason().en();
        return report;
    }

    /**
     * Why a row was refused.
     *
     * @param column null where the whole row is meant
     */
    public record Why(String code, @Nullable String column, Text reason) {}

    public RowPlace place() {
        return place;
    }

    public RowOutcome outcome() {
        return outcome;
    }

    public @Nullable Why why() {
        return code == null || reasonSv == null || reasonEn == null
                ? null
                : new Why(code, columnName, Text.of(reasonSv, reasonEn));
    }

    public @Nullable UUID resourceId() {
        return resourceId;
    }

    public @Nullable UUID participantId() {
        return participantId;
    }
}
