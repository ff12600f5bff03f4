package se.samspel.funding.participantfile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One sending of a month's file, kept as it was. */
@Entity
@Table(name = "esf_participant_file_sending")
public class FileSending {

    /** Which sending of which month's file. */
    @Embeddable
    public record Key(@Column(name = "project_id") UUID projectId, LocalDate month, int number) {}

    @EmbeddedId private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(
            name = "project_id",
            referencedColumnName = "project_id",
            insertable = false,
            updatable = false)
    @JoinColumn(
            name = "month",
            referencedColumnName = "month",
            insertable = false,
            updatable = false)
    private ParticipantFile file;

    private int rowCount;
    private BigDecimal hours;
    private LocalDate sentOn;
    private String toldBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FileSending() {}

    FileSending(ParticipantFile file, int number, ParticipantFile.Told told) {
        this.key = new Key(file.projectId(), file.key().month(), number);
        this.file = file;
        this.rowCount = file.rows();
        this.hours = file.hours();
        this.sentOn = file.sentOn();
        this.toldBy = told.by();
        this.recordedAt = told.at();
    }
}
